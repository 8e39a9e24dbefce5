<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Surface\Rest;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Who may have files changed, and where the routes for it are. The files of the site itself are never written here.
 */
final class Rest_Edit_Test extends Rest_Test_Case {

	private const KEY      = '/keys/' . Keys_On_Site::MAILERSEND . '/line';
	private const CONFLICT = '/conflicts/shadowed-wp-mail-smtp-primary-mailersend-x';

	protected function tear_down() {
		unset( $GLOBALS['wp_rest_auth_cookie'] );
		parent::tear_down();
	}

	/**
	 * @dataProvider strangers
	 */
	public function test_strangers_are_refused_with_the_right_password_and_change_nothing( string $role, int $status, string $path ): void {
		if ( '' !== $role ) {
			$this->log_in_as( $role );
		}
		$GLOBALS['wp_rest_auth_cookie'] = true;
		$before                         = array( Keys_On_Site::everything(), md5_file( ABSPATH . 'wp-config.php' ) );
		list( $answered, $data )        = $this->ask( 'POST', $path, self::body() );

		$this->assertSame( array( $status, 'key_health_forbidden' ), array( $answered, $data['code'] ) );
		$this->assertSame( $before, array( Keys_On_Site::everything(), md5_file( ABSPATH . 'wp-config.php' ) ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string, int, string}>
	 */
	public function strangers(): array {
		$all   = array();
		$roles = array(
			''           => 401,
			'subscriber' => 403,
			'editor'     => 403,
		) + ( is_multisite() ? array( 'administrator' => 403 ) : array() );
		foreach ( $roles as $role => $status ) {
			foreach ( array( self::KEY, self::CONFLICT ) as $path ) {
				foreach ( array( 'preview', 'apply' ) as $do ) {
					$all[ ( '' === $role ? 'nobody' : $role ) . " $path/$do" ] = array( $role, $status, "$path/$do" );
				}
			}
		}
		foreach ( $roles as $role => $status ) {
			$all[ ( '' === $role ? 'nobody' : $role ) . ' /edits/undo' ] = array( $role, $status, '/edits/undo' );
		}
		return $all;
	}

	public function test_where_no_file_was_changed_nothing_is_taken_back(): void {
		$this->log_in();
		list( $status, $data ) = $this->ask( 'POST', '/edits/undo', array_diff_key( self::body(), array( 'fields' => 1 ) ) );
		$this->assertSame( array( 409, 'key_health_file_changed' ), array( $status, $data['code'] ) );
		list( $status, $data ) = $this->ask( 'POST', '/edits/undo', array( 'password' => 'wrong' ) + array_diff_key( self::body(), array( 'fields' => 1 ) ) );
		$this->assertSame( array( 403, 'key_health_wrong_password' ), array( $status, $data['code'] ) );
	}

	public function test_who_may_not_edit_the_code_of_plugins_may_look_but_not_write(): void {
		$this->log_in();
		add_filter(
			'map_meta_cap',
			static function ( array $caps, string $cap ): array {
				return 'edit_plugins' === $cap ? array( 'do_not_allow' ) : $caps;
			},
			10,
			2
		);
		$this->assertSame( 409, $this->ask( 'POST', self::KEY . '/preview', array() )[0] );
		$this->assertSame( 403, $this->ask( 'POST', self::KEY . '/apply', self::body() )[0] );
	}

	public function test_a_key_in_the_database_has_no_line(): void {
		$this->log_in();
		foreach ( array( 'preview', 'apply' ) as $do ) {
			list( $status, $data ) = $this->ask( 'POST', self::KEY . "/$do", self::body() );
			$this->assertSame( array( 409, 'key_health_not_editable' ), array( $status, $data['code'] ) );
			$this->assertStringContainsString( 'Nothing was changed.', $data['message'] );
		}
		list( $status, $data ) = $this->ask( 'POST', self::CONFLICT . '/apply', self::body() );
		$this->assertSame( array( 404, 'key_health_no_such_finding' ), array( $status, $data['code'] ) );
		$this->assertSame( 404, $this->ask( 'POST', '/keys/wp-mail-smtp/elsewhere/mailersend/line/apply', self::body() )[0] );
	}

	public function test_after_5_wrong_passwords_the_route_says_when_to_come_back(): void {
		$this->log_in();
		for ( $i = 0; $i < 5; $i++ ) {
			list( $status, $data ) = $this->ask( 'POST', self::KEY . '/apply', array( 'password' => 'wrong' ) + self::body() );
			$this->assertSame( array( 403, 'key_health_wrong_password' ), array( $status, $data['code'] ) );
		}
		list( $status, $data ) = $this->ask( 'POST', self::KEY . '/apply', self::body() );
		$this->assertSame( array( 429, 'key_health_too_many' ), array( $status, $data['code'] ) );
		$this->assertStringContainsString( '60 minutes', $data['message'] );
	}

	public function test_without_a_log_in_cookie_the_right_password_is_not_enough(): void {
		$this->log_in();
		$GLOBALS['wp_rest_auth_cookie'] = null;
		list( $status, $data )          = $this->ask( 'POST', self::KEY . '/apply', self::body() );
		$this->assertSame( array( 403, 'key_health_no_screen' ), array( $status, $data['code'] ) );
	}

	/**
	 * @dataProvider lies
	 *
	 * @param array<string, mixed> $lie Members of the body.
	 */
	public function test_a_body_that_lies_is_refused( array $lie ): void {
		$this->log_in();
		list( $status, $data ) = $this->ask( 'POST', self::KEY . '/apply', array_filter( $lie + self::body(), static fn( $value ): bool => 'left out' !== $value ) );
		$this->assertSame( 400, $status );
		$this->assertStringNotContainsString( 'password-canary', (string) wp_json_encode( $data ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function lies(): array {
		return array(
			'no hash'           => array( array( 'hash' => 'left out' ) ),
			'a short hash'      => array( array( 'hash' => 'abc' ) ),
			'a hash of another' => array( array( 'hash' => str_repeat( 'G', 64 ) ) ),
			'a list for a hash' => array( array( 'hash' => array( str_repeat( 'a', 64 ) ) ) ),
			'no password'       => array( array( 'password' => 'left out' ) ),
			'a list for it'     => array( array( 'password' => array( 'password-canary' ) ) ),
			'a number for it'   => array( array( 'password' => 7 ) ),
			'a very long one'   => array( array( 'password' => str_repeat( 'password-canary', 300 ) ) ),
			'a text for fields' => array( array( 'fields' => 'mlsn.x' ) ),
			'no value'          => array( array( 'fields' => new \stdClass() ) ),
			'an unknown field'  => array( array( 'fields' => array( 'channel' => 'x' ) ) ),
		);
	}

	/**
	 * @dataProvider switches
	 */
	public function test_where_nothing_may_be_written_the_routes_that_write_do_not_exist( string $filter ): void {
		$this->log_in();
		$this->assertSame( 409, $this->ask( 'POST', self::KEY . '/apply', self::body() )[0] );
		add_filter( $filter, '__return_false' );
		$this->serve( $this->provider );
		$this->assertSame( array( 404, 404 ), array( $this->ask( 'POST', self::KEY . '/apply', self::body() )[0], $this->ask( 'POST', self::CONFLICT . '/apply', self::body() )[0] ) );
		$this->assertSame( array(), preg_grep( '~/(apply|undo)$~', array_keys( rest_get_server()->get_routes( Rest::SPACE ) ) ) );
		$this->assertSame( 409, $this->ask( 'POST', self::KEY . '/preview', array() )[0] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function switches(): array {
		return array(
			'our own filter'   => array( 'key_health_can_write_wp_config' ),
			'file mods filter' => array( 'file_mod_allowed' ),
		);
	}

	private function log_in(): void {
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$GLOBALS['wp_rest_auth_cookie'] = true;
	}

	/**
	 * @return array<string, mixed> All is right but the hash.
	 */
	private static function body(): array {
		return array(
			'hash'     => str_repeat( 'a', 64 ),
			'password' => 'password',
			'fields'   => array( 'api_key' => Keys_On_Site::token( 'b' ) ),
		);
	}
}
