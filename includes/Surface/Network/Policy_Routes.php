<?php
/**
 * The routes of what is chosen for a whole network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Network\Policy;
use KeyHealth\Surface\Routes\Schema;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Both answer all switches.
 */
final class Policy_Routes extends Network_Routes {

	public function register(): void {
		$schema = array( self::class, 'schema' );
		$this->route( '/network/policy', WP_REST_Server::READABLE, 'read', $schema );
		$this->route( '/network/policy', WP_REST_Server::CREATABLE, 'write', $schema, self::switches() );
	}

	protected function read(): WP_REST_Response {
		return $this->answer( ( new Policy() )->all() );
	}

	/** What is not named stays as it is. */
	protected function write( WP_REST_Request $request ): WP_REST_Response {
		$changes = array();
		foreach ( array_keys( self::switches() ) as $name ) {
			$changes[ $name ] = $request->get_param( $name );
		}
		( new Policy() )->set( $changes );
		// A sweep of every day is planned, or no more.
		$this->engine->network()->sweep()->state();
		return $this->read();
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: `Policy` in src/network/types.ts.
	 */
	public static function schema(): array {
		return Schema::answer(
			'key-health-network-policy',
			array_map(
				static function (): array {
					return array( 'type' => 'boolean' );
				},
				self::switches()
			)
		);
	}

	/**
	 * @return array<string, array{type: string, description: string}> Schema of the arguments.
	 */
	private static function switches(): array {
		return array_map(
			static function ( string $text ): array {
				return array(
					'type'        => 'boolean',
					'description' => $text,
				);
			},
			array(
				'site_screens' => __( 'Whether administrators of sites have the screen, the banner and the test in Site Health.', 'key-health' ),
				'site_alerts'  => __( 'Whether sites send alerts of their own.', 'key-health' ),
				'consent'      => __( 'Whether sweeps may ask providers.', 'key-health' ),
				'daily'        => __( 'Whether a sweep begins every day.', 'key-health' ),
			)
		);
	}
}
