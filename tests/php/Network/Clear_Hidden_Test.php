<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The sites' own keys that one definition of the network hides are cleared, and no site is ever without one.
 *
 * @group multisite
 */
final class Clear_Hidden_Test extends Test_Case {

	private const OWN = array( 'aaaabbbbccc1', 'aaaabbbbccc2' );

	public function test_hidden_keys_are_emptied_where_the_plugin_reads_that_of_the_network_and_come_back_with_undo(): void {
		$told = $this->cleared( 'valid', true );
		$this->assertSame( self::OWN, $told['before'] );
		$this->assertSame( array( 'proven' => 2 ), $told['counts'] );
		$this->assertSame( array( '', '' ), $told['after'] );
		$this->assertSame( array_fill( 0, 2, 'Akismet reads the key of the network; the site’s own is cleared' ), $told['shown'] );
		$this->assertSame( array( 'undone' => 2 ), $told['undone'] );
		$this->assertSame( self::OWN, $told['back'] );
	}

	public function test_where_the_plugin_itself_was_not_heard_nothing_is_emptied(): void {
		$told = $this->cleared( 'valid', false );
		$this->assertSame( array( 'skipped' => 2 ), $told['counts'] );
		$this->assertSame( self::OWN, $told['after'] );
	}

	public function test_a_key_of_the_network_that_is_refused_clears_nothing(): void {
		$told = $this->cleared( 'invalid', true );
		$this->assertSame( 'not_accepted', $told['refused'] );
		$this->assertSame( self::OWN, $told['after'] );
	}

	/**
	 * @dataProvider ways_back
	 */
	public function test_who_is_killed_before_the_mark_leaves_a_key_that_comes_back_with_undo( string $way ): void {
		$told = $this->cleared( 'valid', true, $way );
		$this->assertSame( array( '', '' ), $told['left'] );
		$this->assertSame( array( 'undone' => 2 ), $told['undone'] );
		$this->assertSame( self::OWN, $told['back'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function ways_back(): array {
		return array(
			'taken back at once'            => array( 'undo' ),
			'taken back after it was ended' => array( 'resumed' ),
		);
	}

	public function test_a_site_whose_constant_is_another_when_the_fix_goes_on_gets_its_own_key_back(): void {
		$told = $this->cleared( 'valid', true, 'the constant is another' );
		$this->assertSame( array( 'kept_old' => 2 ), $told['resumed'] );
		$this->assertSame( self::OWN, $told['left'] );
	}

	public function test_a_second_one_does_not_begin_beside_the_first(): void {
		$told = $this->cleared( 'valid', true, 'a second one' );
		$this->assertSame( 'under_way', $told['second'] );
	}

	public function test_while_the_plugin_is_off_its_key_stays_kept_and_comes_back_with_a_later_undo(): void {
		$told = $this->cleared( 'valid', true, 'the plugin is off' );
		$this->assertSame( array( 'not_undone' => 2 ), $told['resumed'] );
		$this->assertSame( 2, $told['kept'] );
		$this->assertSame( array( 'undone' => 2 ), $told['undone'] );
		$this->assertSame( self::OWN, $told['back'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function cleared( string $akismet, bool $calls, string $killed = '' ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$tests = dirname( __DIR__ );
		return $twin->run(
			"require_once '$tests/autoload.php'; require_once '" . __DIR__ . "/clearing.php';
			wp_set_current_user( 1 );
			return KeyHealth\\Tests\\Network\\clear( '$akismet', " . var_export( $calls, true ) . ", '$killed' );"
		);
	}
}
