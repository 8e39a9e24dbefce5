<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Surface\Cli\Fix_Command;
use KeyHealth\Surface\Cli\Status;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Surface\Cli\Kept_Console;

/**
 * `wp key-health fix --network`.
 *
 * @group multisite
 */
final class Cli_Fix_Test extends Many_Fix_Test_Case {

	private const DRY = array( 'dry-run' => true );

	/** @var Kept_Console */
	private $console;

	public function test_a_dry_run_asks_about_the_new_key_and_writes_nothing(): void {
		$this->give( $this->sites[3], Keys_On_Site::token( 'c' ) );
		$before = $this->rows();
		$this->assertSame( Status::FINE, $this->type( self::DRY + array( 'apply' => true ) ), implode( "\n", $this->console->errors ) );
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array(), $this->fixes()->records()->all() );
		$this->assertSame( array( 'accepted', 'sites', 'left_out' ), array_column( $this->console->rows, 'step' ) );
		$this->assertStringContainsString( 'Nothing was changed.', $this->console->rows[0]['text'] );
		$this->assertStringContainsString( '3 of 4 sites would get the new token.', $this->console->rows[1]['text'] );
		$this->assertStringContainsString( '/press: This site has another token by now', $this->console->rows[2]['text'] );
		// A key of one site alone takes as many: its quota, and its domains.
		$this->assertCount( 2, $this->provider->requests() );
		$this->assertStringNotContainsString( self::new(), $this->console->all() );
	}

	public function test_a_dry_run_does_not_go_on_with_what_was_stopped(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->pause( $id );
		$before = $this->rows();
		$this->assertSame( Status::FINE, $this->type( self::DRY ) );
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( 'paused', $this->state( $id ) );
		$this->assertCount( 1, $this->fixes()->records()->all() );
		$this->assertSame( 'under_way', $this->console->rows[1]['step'] );
	}

	public function test_a_dry_run_with_a_key_that_is_refused_ends_as_the_fix_would(): void {
		$this->provider_says( Canned_Http::refuses() );
		$this->assertSame( Status::BROKEN, $this->type( self::DRY ) );
		$this->assertSame( array( 'accepted' ), array_column( $this->console->rows, 'step' ) );
		$this->assertSame( 'failed', $this->console->rows[0]['state'] );
		$this->provider_says( Canned_Http::is_down() );
		$this->assertSame( Status::UNKNOWN, $this->type( self::DRY ) );
		$this->assertSame( array_fill_keys( $this->sites, self::old() ), $this->tokens() );
	}

	public function test_a_key_whose_provider_could_not_be_asked_begins_nothing_and_is_not_called_refused(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->assertSame( Status::UNKNOWN, $this->type( array() ) );
		$this->assertSame( array(), $this->fixes()->records()->all() );
		$this->provider_says( Canned_Http::refuses() );
		$this->assertSame( Status::BROKEN, $this->type( array() ) );
		$this->assertSame( array(), $this->fixes()->records()->all() );
	}

	public function test_what_was_stopped_and_forgot_its_key_goes_on_with_the_one_of_the_standard_input(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->pause( $id );
		$this->clock->pass( 2 * HOUR_IN_SECONDS );
		$this->assertSame( Status::UNKNOWN, $this->type( array(), Keys_On_Site::token( 'd' ) ) );
		$this->assertStringContainsString( 'This is another key than the one the other sites got.', $this->console->errors[0] );
		$this->assertSame( 'paused', $this->state( $id ) );
		$this->assertSame( Status::FINE, $this->type( array() ), implode( "\n", $this->console->errors ) );
		$this->assertSame( array_fill_keys( $this->sites, self::new() ), $this->tokens() );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
	}

	public function test_other_formats_hold_the_sites_that_are_left_and_no_sentence(): void {
		$this->give( $this->sites[3], Keys_On_Site::token( 'c' ) );
		$this->assertSame( Status::BROKEN, $this->type( array( 'format' => 'json' ) ) );
		$this->assertSame( array( 'json', array( 'site', 'what', 'why' ) ), array( $this->console->format, $this->console->fields ) );
		$this->assertSame( array( (string) $this->sites[3] ), array_column( $this->console->rows, 'id' ) );
		$this->assertCount( 1, $this->console->lines, 'The row, and nothing else.' );
	}

	public function test_a_format_prints_also_that_no_site_is_left(): void {
		$this->assertSame( Status::FINE, $this->type( array( 'format' => 'csv' ) ) );
		$this->assertSame( array( 'csv', array(), array() ), array( $this->console->format, $this->console->rows, $this->console->lines ) );
	}

	public function test_a_site_that_was_written_and_could_not_be_asked_about_is_not_called_broken(): void {
		global $wpdb;
		$id = $this->begin();
		$this->fixes()->many_fix()->pause( $id );
		$written = array(
			'state'  => 'written',
			'reason' => 'not_asked',
		);
		$wpdb->update( Tables::name( 'fixes' ), $written, array( 'blog_id' => $this->sites[3] ) );
		$this->assertSame( Status::UNKNOWN, $this->type( array() ) );
		$this->assertSame( '3 of 4 sites now use the new token. 1 more was written, but not proven.', end( $this->console->lines ) );
		$this->assertSame( array( (string) $this->sites[3] ), array_column( $this->console->rows, 'id' ) );
	}

	public function test_what_others_have_named_steers_no_terminal(): void {
		global $wpdb;
		$id = $this->begin();
		$this->fixes()->many_fix()->pause( $id );
		$kept = array(
			'state'  => 'kept_old',
			'reason' => 'not_saved',
			'detail' => (string) wp_json_encode( array( 'why' => "Stop \x1b[31m\x07here" ) ),
		);
		$wpdb->update( Tables::name( 'fixes' ), $kept, array( 'blog_id' => $this->sites[3] ) );
		$this->assertSame( Status::BROKEN, $this->type( array() ) );
		$this->assertSame( array( 'Stop [31mhere' ), array_column( $this->console->rows, 'why' ) );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	private function type( array $options, ?string $value = null ): int {
		$this->console = new Kept_Console( ( $value ?? self::new() ) . "\n" );
		$typed         = array(
			'network' => true,
			'group'   => $this->group(),
		);
		( new Fix_Command( $this->engine, $this->console ) )( array(), $options + $typed );
		$this->assertIsInt( $this->console->status );
		return $this->console->status;
	}
}
