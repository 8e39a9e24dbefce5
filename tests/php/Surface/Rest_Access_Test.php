<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Alerts\Alert_Settings;
use KeyHealth\Health\Alerts\Channel;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Rest;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Who may ask.
 */
final class Rest_Access_Test extends Rest_Test_Case {

	/**
	 * @dataProvider strangers_at_routes
	 *
	 * @param array<string, mixed>|null $body A body that is right.
	 */
	public function test_who_may_not_change_settings_is_refused_and_changes_nothing( string $role, int $status, string $method, string $path, ?array $body ): void {
		if ( '' !== $role ) {
			$this->log_in_as( $role );
		}
		$before = Keys_On_Site::everything();

		list( $answered, $data ) = $this->ask( $method, $path, $body );

		$this->assertSame( $status, $answered );
		$this->assertSame( 'key_health_forbidden', $data['code'] );
		$this->assertStringNotContainsString( substr( Keys_On_Site::token( 'a' ), -4 ), (string) wp_json_encode( $data ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string, int, string, string, array<string, mixed>|null}>
	 */
	public function strangers_at_routes(): array {
		$strangers = array(
			''            => 401,
			'subscriber'  => 403,
			'contributor' => 403,
			'editor'      => 403,
		);
		$all       = array();
		foreach ( $strangers as $role => $status ) {
			foreach ( $this->routes() as $name => $route ) {
				$all[ ( '' === $role ? 'nobody' : $role ) . ": $name" ] = array_merge( array( $role, $status ), $route );
			}
		}
		return $all;
	}

	/**
	 * @dataProvider routes
	 *
	 * @param array<string, mixed>|null $body A body that is right.
	 */
	public function test_an_administrator_s_cookie_without_a_nonce_is_nobody( string $method, string $path, ?array $body ): void {
		$this->log_in_as( 'administrator' );
		$before                         = Keys_On_Site::everything();
		$GLOBALS['wp_rest_auth_cookie'] = true;
		$this->assertTrue( rest_cookie_check_errors( null ) );
		unset( $GLOBALS['wp_rest_auth_cookie'] );

		list( $status, $data ) = $this->ask( $method, $path, $body );
		$this->assertSame( 401, $status );
		$this->assertSame( 'key_health_forbidden', $data['code'] );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_wrong_nonce_is_refused_by_wordpress(): void {
		$this->log_in_as( 'administrator' );
		$GLOBALS['wp_rest_auth_cookie'] = true;
		$_SERVER['HTTP_X_WP_NONCE']     = 'wrong';
		$error                          = rest_cookie_check_errors( null );
		unset( $GLOBALS['wp_rest_auth_cookie'] );
		$this->assert_is_nonce_error( $error );
	}

	/**
	 * @dataProvider routes
	 *
	 * @param array<string, mixed>|null $body A body that is right.
	 */
	public function test_an_administrator_is_served( string $method, string $path, ?array $body ): void {
		// The files of a network belong to who runs it.
		$this->log_in_as( '/search' === $path ? 'super_admin' : 'administrator' );
		add_filter( 'pre_wp_mail', '__return_true' );
		( new Alert_Settings() )->add( new Channel( self::CHANNEL, 'email', new Secret( 'owner@example.org' ), 1 ) );
		list( $status, $data ) = $this->ask( $method, $path, $body );
		// Nothing is kept to restore or to ask about yet: that is said, not forbidden.
		$this->assertSame( 1 === preg_match( '~/(restore|old)$~', $path ) ? 409 : 200, $status, (string) wp_json_encode( $data ) );
	}

	public function test_there_is_no_other_route(): void {
		$known = array_fill_keys( array( 'GET /fresh/TOKEN', 'GET /anew/TOKEN', 'GET /calendar/TOKEN\\.ics', 'POST /keys/ID/line/preview', 'POST /keys/ID/line/apply', 'POST /conflicts/ID/preview', 'POST /conflicts/ID/apply', 'POST /edits/undo', 'GET /site-health' ), true );
		foreach ( $this->routes() as list( $method, $path ) ) {
			$known[ "$method " . str_replace( array( Keys_On_Site::MAILERSEND, self::CHANNEL ), 'ID', $path ) ] = true;
		}
		$there = array();
		foreach ( rest_get_server()->get_routes( Rest::SPACE ) as $path => $handlers ) {
			foreach ( '/' . Rest::SPACE === $path ? array() : $handlers as $handler ) {
				$method = (string) array_key_first( $handler['methods'] );
				$there[ "$method " . preg_replace( array( '~\(\?P<id>(?:[^()]|\([^()]*\))*\)~', '~\(\?P<token>.*\)~' ), array( 'ID', 'TOKEN' ), substr( $path, strlen( '/' . Rest::SPACE ) ) ) ] = true;
			}
		}
		ksort( $known );
		ksort( $there );
		$this->assertSame( array_keys( $known ), array_keys( $there ) );
	}

	public function test_every_argument_of_every_route_has_a_type_and_a_description(): void {
		$checked = 0;
		foreach ( rest_get_server()->get_routes( Rest::SPACE ) as $path => $handlers ) {
			foreach ( '/' . Rest::SPACE === $path ? array() : $handlers as $handler ) {
				$this->assertIsCallable( $handler['permission_callback'] );
				$in_path = preg_match_all( '~\(\?P<(\w+)>~', $path, $names ) ? $names[1] : array();
				$this->assertSame( array(), array_diff( $in_path, array_keys( $handler['args'] ) ), $path );
				foreach ( $handler['args'] as $name => $schema ) {
					$this->assertArrayHasKey( 'type', $schema, "$path $name" );
					$this->assertNotSame( '', $schema['description'], "$path $name" );
					++$checked;
				}
			}
		}
		$this->assertGreaterThan( 10, $checked );
	}

	public function test_no_answer_may_be_kept_by_a_proxy(): void {
		$this->log_in_as( 'administrator' );
		$response = rest_do_request( new \WP_REST_Request( 'GET', '/' . Rest::SPACE . '/report' ) );
		$this->assertSame( 'no-store, private', $response->get_headers()['Cache-Control'] );
	}

	/**
	 * @param mixed $value What should be an error.
	 */
	private function assert_is_nonce_error( $value ): void {
		$this->assertInstanceOf( \WP_Error::class, $value );
		$this->assertSame( 'rest_cookie_invalid_nonce', $value->get_error_code() );
	}
}
