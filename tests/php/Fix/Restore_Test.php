<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Deactivation;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The old value stays at hand for an hour, whether the new one is proven or not.
 */
final class Restore_Test extends Fix_Test_Case {

	public function test_an_unproven_replacement_can_be_taken_back(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->save_unchecked( 'b' );
		$this->assertNotNull( $this->backup() );

		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertSame(
			array(
				'restored'       => 'done',
				'accepted_again' => 'skipped',
			),
			self::steps( $outcome )
		);
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertNull( $this->backup() );
	}

	public function test_a_second_unproven_replacement_does_not_lose_the_value_before_the_first(): void {
		$this->save_unchecked( 'b' );
		$this->save_unchecked( 'c' );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
	}

	public function test_an_old_value_with_a_space_comes_back_with_its_space(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) . ' ' );
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->save_unchecked( 'b' );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_an_old_value_that_wordpress_would_clean_up_comes_back_to_the_byte(): void {
		Keys_On_Site::akismet( " aaaabbbbcccc\n" );
		add_filter( 'sanitize_option_wordpress_api_key', 'trim' );
		$this->provider_says( Canned_Http::is_down() );
		$this->replace( 'bbbbccccdddd', true, Keys_On_Site::AKISMET );
		$this->assertSame( 'bbbbccccdddd', Keys_On_Site::row( 'wordpress_api_key' ) );
		$this->engine->replacement()->restore( $this->key( Keys_On_Site::AKISMET ) );
		$this->assertSame( " aaaabbbbcccc\n", Keys_On_Site::row( 'wordpress_api_key' ) );
	}

	public function test_where_nothing_was_replaced_nothing_can_be_put_back(): void {
		$this->expectExceptionMessage( 'No old value is kept for this key any more.' );
		$this->expectException( Refused::class );
		$this->engine->replacement()->restore( $this->key() );
	}

	public function test_a_check_that_finds_the_new_value_working_keeps_the_old_one_and_calls_the_new_one_proven(): void {
		$this->save_unchecked( 'b' );
		$this->assertFalse( $this->backups()->view( $this->key() )['proven'] );
		$this->provider_says( Canned_Http::accepts() );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertNotNull( $this->backup() );
		$this->assertTrue( $this->backups()->view( $this->key() )['proven'] );
	}

	public function test_a_check_that_finds_nothing_out_keeps_the_old_value(): void {
		$this->save_unchecked( 'b' );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertNotNull( $this->backup() );
	}

	public function test_the_old_value_is_gone_after_an_hour(): void {
		$this->save_unchecked( 'b' );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->assertNotNull( $this->backups()->kept( Keys_On_Site::MAILERSEND ) );
		$this->clock->pass( 1 );
		$this->assertNull( $this->backups()->kept( Keys_On_Site::MAILERSEND ) );
		$this->assertNull( $this->backup() );
	}

	public function test_the_old_value_is_erased_after_an_hour_although_nobody_looks(): void {
		$this->save_unchecked( 'b' );
		$at = wp_next_scheduled( Backups::HOOK, array( Keys_On_Site::MAILERSEND ) );
		$this->assertSame( $this->clock->now() + HOUR_IN_SECONDS + 1, $at );

		$this->clock->pass( HOUR_IN_SECONDS );
		$this->backups()->erase_old();
		$this->assertNotNull( $this->backup() );
		$this->clock->pass( 1 );
		// As WordPress's cron does it; the key need not be there any more.
		delete_option( 'wp_mail_smtp' );
		$this->backups()->erase_old();
		$this->assertNull( $this->backup() );
	}

	/**
	 * @dataProvider events
	 */
	public function test_each_of_two_cron_events_erases_what_is_old( string $event ): void {
		$this->save_unchecked( 'b' );
		$option       = 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
		$stored       = get_option( $option );
		$stored['at'] = time() - HOUR_IN_SECONDS - 1;
		update_option( $option, $stored );
		do_action( $event, Keys_On_Site::MAILERSEND );
		$this->assertNull( $this->backup() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function events(): array {
		return array(
			'its own'         => array( Backups::HOOK ),
			'the daily check' => array( \KeyHealth\Health\Schedule::HOOK ),
		);
	}

	public function test_a_value_that_is_let_go_leaves_no_cron_event_behind(): void {
		$before = Keys_On_Site::row( 'cron' );
		$this->save_unchecked( 'b' );
		$this->assertNotSame( $before, Keys_On_Site::row( 'cron' ) );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $before, Keys_On_Site::row( 'cron' ) );
	}

	public function test_a_value_kept_soon_after_another_has_an_hour_of_its_own(): void {
		$this->save_unchecked( 'b' );
		$this->engine->replacement()->restore( $this->key() );
		$this->clock->pass( 60 );
		$this->save_unchecked( 'c' );
		$this->assertSame( $this->clock->now() + HOUR_IN_SECONDS + 1, wp_next_scheduled( Backups::HOOK, array( Keys_On_Site::MAILERSEND ) ) );
	}

	public function test_the_screen_is_told_until_when_the_old_value_is_kept(): void {
		$this->save_unchecked( 'b' );
		$this->assertSame(
			array(
				'last4'      => substr( Keys_On_Site::token( 'a' ), -4 ),
				'saved_at'   => '2026-11-21T12:00:00Z',
				'kept_until' => '2026-11-21T13:00:00Z',
				'proven'     => false,
				'restorable' => true,
			),
			$this->backups()->view( $this->key() )
		);
	}

	public function test_switching_the_plugin_off_erases_the_old_value_at_once(): void {
		$this->save_unchecked( 'b' );
		( new Deactivation() )->run( false );
		$this->assertNull( $this->backup() );
		$this->assertFalse( wp_next_scheduled( Backups::HOOK, array( Keys_On_Site::MAILERSEND ) ) );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
	}

	/**
	 * @group multisite
	 */
	public function test_switching_it_off_for_a_network_erases_the_old_values_of_every_site(): void {
		$branch = wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/branch/',
				'user_id' => 1,
			)
		);
		switch_to_blog( $branch );
		$this->backups()->keep( Keys_On_Site::MAILERSEND, array( 'api_key' => new Secret( 'old' ) ), null );
		restore_current_blog();
		$this->save_unchecked( 'b' );

		( new Deactivation() )->run( true );
		$this->assertNull( $this->backup() );
		switch_to_blog( $branch );
		$this->assertNull( $this->backup() );
		$this->assertFalse( wp_next_scheduled( Backups::HOOK, array( Keys_On_Site::MAILERSEND ) ) );
	}

	public function test_what_is_kept_cannot_be_read_in_the_database(): void {
		$this->save_unchecked( 'b' );
		$row   = (string) $this->backup();
		$token = Keys_On_Site::token( 'a' );
		foreach ( array( $token, base64_encode( $token ), bin2hex( $token ), strrev( $token ), substr( $token, 5, 8 ) ) as $form ) {
			$this->assertStringNotContainsString( $form, $row );
		}
		$this->assertSame( $token, $this->backups()->kept( Keys_On_Site::MAILERSEND )['values']['api_key']->reveal() );
	}

	public function test_the_same_value_kept_twice_looks_different(): void {
		$this->save_unchecked( 'b' );
		$first = $this->backup();
		$this->backups()->forget( Keys_On_Site::MAILERSEND );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->save_unchecked( 'b' );
		$this->assertNotSame( $first, $this->backup() );
	}

	public function test_with_other_salts_nothing_can_be_restored_and_nothing_breaks(): void {
		$this->save_unchecked( 'b' );
		$this->assertNull( ( new Backups( 'other salts', $this->clock ) )->kept( Keys_On_Site::MAILERSEND ) );
	}

	/**
	 * @dataProvider damaged
	 *
	 * @param mixed $value What stands in the row.
	 */
	public function test_a_damaged_backup_is_none( $value ): void {
		update_option( 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ), $value );
		$this->assertNull( $this->backups()->kept( Keys_On_Site::MAILERSEND ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damaged(): array {
		$at = (int) strtotime( '2026-11-21 12:00 UTC' );
		return array(
			'text'          => array( 'x' ),
			'nothing in it' => array( array() ),
			'short'         => array(
				array(
					'box' => base64_encode( 'x' ),
					'at'  => $at,
				),
			),
			'no Base64'     => array(
				array(
					'box' => '*',
					'at'  => $at,
				),
			),
			'another box'   => array(
				array(
					'box' => base64_encode( str_repeat( 'x', 80 ) ),
					'at'  => $at,
				),
			),
			'no time'       => array(
				array(
					'box' => base64_encode( str_repeat( 'x', 80 ) ),
					'at'  => 'now',
				),
			),
		);
	}

	private function save_unchecked( string $digit ): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->replace( Keys_On_Site::token( $digit ), true );
		$this->assertSame( Keys_On_Site::token( $digit ), self::stored() );
	}

	private function backup(): ?string {
		return Keys_On_Site::row( 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) );
	}

	private function backups(): Backups {
		return new Backups( wp_salt( 'secure_auth' ), $this->clock );
	}
}
