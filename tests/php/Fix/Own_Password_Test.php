<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Own_Password;
use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Secret;

/**
 * A session alone changes no file.
 */
final class Own_Password_Test extends Fix_Test_Case {

	protected function set_up() {
		parent::set_up();
		$GLOBALS['wp_rest_auth_cookie'] = true;
	}

	protected function tear_down() {
		unset( $GLOBALS['wp_rest_auth_cookie'], $GLOBALS['wp_rest_application_password_uuid'] );
		parent::tear_down();
	}

	public function test_the_own_password_is_enough_as_often_as_it_is_right(): void {
		for ( $i = 0; $i < 8; $i++ ) {
			$this->assertSame( '', $this->word( 'password' ) );
		}
	}

	/**
	 * @dataProvider wrong
	 */
	public function test_any_other_is_not( string $password ): void {
		$this->assertSame( 'wrong_password', $this->word( $password ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function wrong(): array {
		return array(
			'nothing'          => array( '' ),
			'white space'      => array( " \n" ),
			'another'          => array( 'passwords' ),
			'in capitals'      => array( 'PASSWORD' ),
			'with a null byte' => array( "password\0x" ),
			'a long one'       => array( str_repeat( 'password', 512 ) ),
		);
	}

	public function test_after_5_wrong_ones_the_right_one_does_not_help_for_an_hour(): void {
		for ( $i = 0; $i < 5; $i++ ) {
			$this->assertSame( 'wrong_password', $this->word( "wrong $i" ) );
		}
		$this->assertSame( 'too_many', $this->word( 'password' ) );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->assertSame( '', $this->word( 'password' ) );
	}

	public function test_a_right_one_does_not_wipe_out_the_wrong_ones(): void {
		for ( $i = 0; $i < 4; $i++ ) {
			$this->word( "wrong $i" );
		}
		$this->assertSame( '', $this->word( 'password' ) );
		$this->assertSame( 'wrong_password', $this->word( 'wrong' ) );
		$this->assertSame( 'too_many', $this->word( 'password' ) );
	}

	public function test_the_password_of_somebody_else_is_wrong(): void {
		$other = $this->log_in_as( 'administrator' );
		wp_set_password( 'another secret', get_current_user_id() );
		$this->log_in_as( 'administrator' );
		$this->assertNotSame( $other, get_current_user_id() );
		$this->assertSame( 'wrong_password', $this->word( 'another secret' ) );
	}

	public function test_a_password_with_quotes_is_right_as_the_log_in_form_stores_it_and_as_programs_do(): void {
		$password = 'it\'s "mine"';
		foreach ( array( wp_slash( $password ), $password ) as $stored ) {
			$id = get_current_user_id();
			wp_set_password( $stored, $id );
			clean_user_cache( $id );
			wp_set_current_user( 0 );
			wp_set_current_user( $id );
			$this->assertSame( '', $this->word( $password ) );
		}
	}

	public function test_who_has_no_log_in_cookie_is_refused_with_the_right_password(): void {
		foreach ( array( null, false, 'hash' ) as $cookie ) {
			$GLOBALS['wp_rest_auth_cookie'] = $cookie;
			$this->assertSame( 'no_screen', $this->word( 'password' ) );
		}
	}

	public function test_an_application_password_is_refused(): void {
		$GLOBALS['wp_rest_application_password_uuid'] = 'uuid';
		$this->assertSame( 'no_screen', $this->word( 'password' ) );
	}

	public function test_nobody_is_refused(): void {
		wp_set_current_user( 0 );
		$this->assertSame( 'no_screen', $this->word( 'password' ) );
	}

	public function test_no_hook_of_a_log_in_is_run(): void {
		$ran = array();
		foreach ( array( 'authenticate', 'wp_login', 'wp_login_failed', 'wp_authenticate_user' ) as $hook ) {
			add_filter(
				$hook,
				static function ( $value ) use ( &$ran, $hook ) {
					$ran[] = $hook;
					return $value;
				}
			);
		}
		$this->word( 'password' );
		$this->word( 'wrong' );
		$this->assertSame( array(), $ran );
	}

	/** Why it was refused; '' when it was not. */
	private function word( string $password ): string {
		try {
			( new Own_Password( new Rate_Limit( $this->clock ) ) )->confirm( new Secret( $password ) );
			return '';
		} catch ( Refused $refused ) {
			$this->assertStringNotContainsString( '' === trim( $password ) ? 'no such text' : $password, str_replace( array( 'your password', 'application password' ), '', $refused->getMessage() ) );
			return $refused->word();
		}
	}
}
