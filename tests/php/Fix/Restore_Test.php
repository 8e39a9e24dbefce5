<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Backups;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The old value stays at hand until the new one is proven.
 */
final class Restore_Test extends Fix_Test_Case {

	public function test_an_unproven_replacement_can_be_taken_back(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->save_unchecked( 'b' );
		$this->assertNotNull( $this->backup() );

		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertSame( array( 'restored' => 'done' ), self::steps( $outcome ) );
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

	public function test_a_proven_replacement_keeps_no_old_value(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertNull( $this->backup() );
		$this->expectExceptionMessage( 'No old value is kept for this key any more.' );
		$this->expectException( Refused::class );
		$this->engine->replacement()->restore( $this->key() );
	}

	public function test_a_check_that_finds_the_new_value_working_lets_the_old_one_go(): void {
		$this->save_unchecked( 'b' );
		$this->provider_says( Canned_Http::accepts() );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertNull( $this->backup() );
	}

	public function test_a_check_that_finds_nothing_out_keeps_the_old_value(): void {
		$this->save_unchecked( 'b' );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertNotNull( $this->backup() );
	}

	public function test_the_old_value_is_gone_after_a_week(): void {
		$this->save_unchecked( 'b' );
		$this->clock->pass( WEEK_IN_SECONDS );
		$this->assertNotNull( $this->backups()->kept( Keys_On_Site::MAILERSEND ) );
		$this->clock->pass( 1 );
		$this->assertNull( $this->backups()->kept( Keys_On_Site::MAILERSEND ) );
		$this->assertNull( $this->backup() );
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
