<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Definitions\Network_Value;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * What counts for every site stands first, with what it hides.
 *
 * @group multisite
 */
final class Definitions_Test extends Test_Case {

	private const CONSTANT = "define( 'WPCOM_API_KEY', 'ccccddddeeee' );";

	/** @var Site_Twin */
	private $twin;

	public function test_before_the_first_look_what_the_main_site_uses_is_named_with_file_and_line(): void {
		$told = $this->run_there( 'before_the_first_look', self::CONSTANT )['akismet/akismet'];
		$this->assertSame( 'constant WPCOM_API_KEY in wp-config.php, line ' . $this->twin->line_of( self::CONSTANT ), $told['place'] );
		$this->assertSame( array( 'eeee', 'unchecked', null, 1, Keys_On_Site::AKISMET ), array( $told['last4'], $told['state'], $told['checked_at'], $told['sites'], $told['key_id'] ) );
		$this->assertMatchesRegularExpression( '~^' . Network_Value::PATTERN . '$~D', $told['id'] );
		$this->assertStringEndsWith( 'tools.php?page=key-health#/key/' . Keys_On_Site::AKISMET, $told['url'] );
	}

	public function test_without_any_there_is_none(): void {
		$this->assertSame( array(), $this->run_there( 'before_the_first_look' ) );
	}

	public function test_sites_and_what_is_hidden_are_counted_and_some_are_named(): void {
		$told = $this->run_there( 'after_a_look', self::CONSTANT )['unchecked']['akismet/akismet'];
		$this->assertSame( array( 3, 1, 1 ), array( $told['sites'], $told['hides']['sites'], $told['hides']['keys'] ) );
		$this->assertSame( array( 'Library' ), array_column( $told['hides']['sample'], 'name' ) );
		$this->assertStringEndsWith( '/library', $told['hides']['sample'][0]['address'] );
		$this->assertSame( array( 'attention', 'network_override', 'It keeps 1 site from using its own key' ), array( $told['state'], $told['diagnosis'], $told['title'] ) );
	}

	public function test_a_key_that_works_and_hides_others_needs_attention_and_without_them_it_works(): void {
		$all = $this->run_there( 'after_a_look', self::CONSTANT );
		$this->assertSame( array( 'attention', 'network_override', '2026-11-22T11:00:00Z' ), array( $all['hiding']['akismet/akismet']['state'], $all['hiding']['akismet/akismet']['diagnosis'], $all['hiding']['akismet/akismet']['checked_at'] ) );
		$plain = $all['plain']['akismet/akismet'];
		// Two of three sites have this answer; the third stands among the sites.
		$this->assertSame( array( 'working', 'ok', 3, 0, array() ), array( $plain['state'], $plain['diagnosis'], $plain['sites'], $plain['hides']['sites'], $plain['hides']['sample'] ) );
		$this->assertSame( $all['hiding']['akismet/akismet']['id'], $plain['id'] );
		$this->assertSame( array( 3, true ), array( $all['found'], $all['unknown'] ) );
	}

	public function test_what_a_sweep_notes_is_what_is_counted(): void {
		$told = $this->run_there( 'as_found', self::CONSTANT )['akismet/akismet'];
		$this->assertSame( array( 3, 1, 1, 'eeee' ), array( $told['sites'], $told['hides']['sites'], $told['hides']['keys'], $told['last4'] ) );
		$this->assertSame( array( 1 ), array_column( $told['hides']['sample'], 'id' ) );
	}

	public function test_another_network_of_the_installation_counts_its_own_sites(): void {
		$this->assertSame( 1, $this->run_there( 'after_a_look', self::CONSTANT )['other']['akismet/akismet']['sites'] );
	}

	public function test_what_stands_elsewhere_now_is_not_told_as_if_it_were_there(): void {
		$this->assertSame( array(), $this->run_there( 'after_it_has_gone' ) );
	}

	public function test_options_of_the_network_and_of_the_main_site_count_in_their_plugins_own_modes(): void {
		$all = $this->run_there( 'of_options' );
		$this->assertSame( 'database, network option cleantalk_network_settings › apikey', $all['here']['cleantalk-spam-protect/cleantalk']['place'] ?? array_keys( $all['here'] ) );
		$this->assertSame( 'database, option wp_mail_smtp › mailersend › api_key of the main site', $all['here']['wp-mail-smtp/mailersend']['place'] ?? array_keys( $all['here'] ) );
		// From another site the same is seen.
		$this->assertSame( array_column( $all['here'], 'place' ), array_column( $all['there'], 'place' ) );
	}

	public function test_own_keys_that_a_network_mode_hides_are_counted_and_stay(): void {
		$all  = $this->run_there( 'in_network_mode' );
		$told = $all['wp-mail-smtp/mailersend'];
		$this->assertSame( array( 3, 1, array( $all['second'] ) ), array( $told['sites'], $told['hides']['sites'], array_column( $told['hides']['sample'], 'id' ) ) );
		$this->assertSame( array( false, 'network_mode' ), array( $told['hides']['clearable'], $all['refused'] ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function run_there( string $name, string ...$lines ): array {
		$this->twin = new Site_Twin( $this->temporary_folder() );
		$this->twin->configure( ...$lines );
		$tests = dirname( __DIR__ );
		return $this->twin->run(
			"require_once '$tests/autoload.php'; require_once '" . __DIR__ . "/definitions.php';
			wp_set_current_user( 1 );
			return KeyHealth\\Tests\\Network\\$name();"
		);
	}
}
