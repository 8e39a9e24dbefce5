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

	public function test_what_another_process_has_switched_meanwhile_stays(): void {
		( new Policy() )->set( array( 'site_alerts' => false ) );
		$this->elsewhere( array( 'site_alerts' => false, 'consent' => true ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		( new Policy() )->set( array( 'daily' => true ) );
		$expected = array(
			'site_screens' => true,
			'site_alerts'  => false,
			'consent'      => true,
			'daily'        => true,
		);
		$this->assertSame( $expected, ( new Policy() )->all() );
	}

	/**
	 * @testWith [true]
	 *           [false]
	 */
	public function test_what_another_process_switches_at_that_moment_stays( bool $is_there ): void {
		if ( $is_there ) {
			( new Policy() )->set( array( 'site_alerts' => true ) );
		}
		$waits = true;
		add_filter(
			'query',
			function ( string $query ) use ( &$waits ): string {
				if ( $waits && 1 === preg_match( '/^\s*(UPDATE|INSERT)\b.*' . Policy::OPTION . '/s', $query ) ) {
					$waits = false;
					$this->elsewhere( array( 'consent' => true ) );
				}
				return $query;
			}
		);
		( new Policy() )->set( array( 'daily' => true ) );
		$this->assertFalse( $waits );
		wp_cache_flush();
		$this->assertSame( array( true, true ), array( ( new Policy() )->is_on( 'consent' ), ( new Policy() )->is_on( 'daily' ) ) );
		global $wpdb;
		$this->assertSame( '1', $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE meta_key = %s', $wpdb->sitemeta, Policy::OPTION ) ) );
	}

	public function test_what_is_set_is_seen_at_once_and_kept_past_every_cache(): void {
		$this->assertFalse( ( new Policy() )->is_on( 'daily' ) );
		( new Policy() )->set( array( 'daily' => true ) );
		$this->assertTrue( ( new Policy() )->is_on( 'daily' ) );
		$this->assertTrue( get_network_option( null, Policy::OPTION )['daily'] );
		wp_cache_flush();
		$this->assertTrue( ( new Policy() )->is_on( 'daily' ) );
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
	 * Another process does it: this one's memory of the option knows nothing of it.
	 *
	 * @param array<string, bool> $kept What it stores.
	 */
	private function elsewhere( array $kept ): void {
		global $wpdb;
		$row = array(
			'site_id'  => get_current_network_id(),
			'meta_key' => Policy::OPTION, // phpcs:ignore WordPress.DB.SlowDBQuery -- the option.
		);
		$new = array( 'meta_value' => serialize( $kept ) ); // phpcs:ignore WordPress.DB.SlowDBQuery, WordPress.PHP.DiscouragedPHPFunctions -- as WordPress stores it.
		if ( ! $wpdb->update( $wpdb->sitemeta, $new, $row ) ) {
			$wpdb->insert( $wpdb->sitemeta, $row + $new );
		}
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
