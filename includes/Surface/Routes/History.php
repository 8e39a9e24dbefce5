<?php
/**
 * The route that tells how it was with a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Surface\Report_Schema;
use KeyHealth\Surface\Rest_Schema;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * From what is remembered: nobody is asked.
 */
final class History extends Routes {

	public function register(): void {
		$this->route( '/keys/(?P<id>' . Key::ID_PATTERN . ')/history', WP_REST_Server::READABLE, 'history', array( self::class, 'schema' ), Rest_Schema::key_id() );
	}

	protected function history( WP_REST_Request $request ): WP_REST_Response {
		return $this->answer( array( 'entries' => $this->engine->watching()->past()->view()->of( $this->key( $request ) ) ) );
	}

	/**
	 * @return array<string, mixed> `History` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text = Schema::text();
		return Schema::answer(
			'key-health-history',
			array(
				'entries' => Schema::list_of(
					Schema::all_of(
						array(
							'at'          => Report_Schema::time(),
							'from'        => Report_Schema::time(),
							'kind'        => $text,
							'state'       => array(
								'type' => array( 'string', 'null' ),
								'enum' => array_merge( Finding::STATES, array( null ) ),
							),
							'title'       => $text,
							'place'       => $text,
							'address'     => $text,
							'last4'       => $text,
							'other_value' => array( 'type' => 'boolean' ),
						)
					)
				),
			)
		);
	}
}
