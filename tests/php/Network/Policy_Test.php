<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Policy;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * @group multisite
 */
final class Policy_Test extends Test_Case {

	private const DEFAULTS = array(
		'site_screens' => true,
		'site_alerts'  => true,
		'consent'      => false,
		'daily'        => false,
	);

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	public function test_at_first_sites_have_their_screens_and_no_provider_is_asked(): void {
		$this->assertSame( self::DEFAULTS, ( new Policy() )->all() );
	}

	public function test_what_is_not_named_stays_as_it_is(): void {
		( new Policy() )->set( array( 'site_screens' => false ) );
		( new Policy() )->set( array( 'consent' => true ) );
		$expected                 = self::DEFAULTS;
		$expected['site_screens'] = false;
		$expected['consent']      = true;
		$this->assertSame( $expected, ( new Policy() )->all() );
		$this->assertFalse( ( new Policy() )->is_on( 'site_screens' ) );
	}

	public function test_each_network_has_its_own(): void {
		( new Policy( 7 ) )->set( array( 'site_alerts' => false ) );
		$this->assertFalse( ( new Policy( 7 ) )->is_on( 'site_alerts' ) );
		$this->assertSame( self::DEFAULTS, ( new Policy() )->all() );
	}

	/**
	 * @dataProvider damages
	 * @param mixed $value What stands there.
	 */
	public function test_what_is_damaged_has_its_default( $value ): void {
		update_network_option( null, Policy::OPTION, $value );
		$this->assertSame( self::DEFAULTS, ( new Policy() )->all() );
		( new Policy() )->set( array( 'daily' => true ) );
		$this->assertSame( array_merge( self::DEFAULTS, array( 'daily' => true ) ), ( new Policy() )->all() );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damages(): array {
		return array(
			'a text'          => array( 'a:1:{s:' ),
			'a number'        => array( 5 ),
			'nothing'         => array( '' ),
			'an object'       => array( (object) array( 'site_screens' => false ) ),
			'other types'     => array(
				array(
					'site_screens' => 'no',
					'consent'      => 1,
					'daily'        => array(),
				),
			),
			'foreign members' => array( array( 'other' => true ) ),
		);
	}

	public function test_only_who_runs_the_network_may_read_and_change_it(): void {
		foreach ( array( 'subscriber', 'editor', 'administrator' ) as $role ) {
			$this->log_in_as( $role );
			$this->assertSame( 403, $this->ask( 'GET' )[0], $role );
			$this->assertSame( 403, $this->ask( 'POST', array( 'site_screens' => false ) )[0], $role );
		}
		wp_set_current_user( 0 );
		$this->assertSame( 401, $this->ask( 'POST', array( 'site_screens' => false ) )[0] );
		$this->assertSame( self::DEFAULTS, ( new Policy() )->all() );

		$this->log_in_as( 'super_admin' );
		$this->assertSame( array( 200, self::DEFAULTS ), $this->ask( 'GET' ) );
		$this->assertSame( array( 200, array_merge( self::DEFAULTS, array( 'site_screens' => false ) ) ), $this->ask( 'POST', array( 'site_screens' => false ) ) );
		$this->assertSame( 400, $this->ask( 'POST', array( 'site_screens' => 'perhaps' ) )[0] );
	}

	/**
	 * @param array<string, mixed>|null $body What is sent.
	 * @return array{int, mixed}
	 */
	private function ask( string $method, ?array $body = null ): array {
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-network.php';
		\KeyHealth\register_network_routes();
		$request = new WP_REST_Request( $method, '/key-health/v1/network/policy' );
		if ( null !== $body ) {
			$request->set_header( 'content-type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body ) );
		}
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	}
}
