<?php
/**
 * The route by which a person says that they have read which keys were kept.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Model\Loose;
use KeyHealth\Surface\Rest_Schema;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

final class Kept extends Routes {

	public function register(): void {
		$until = array(
			'until' => array(
				'type'        => 'string',
				'format'      => 'date-time',
				'required'    => true,
				'description' => __( 'Time of the newest entry that was read: what happened since is told.', 'key-health' ),
			),
		);
		$this->route( '/kept', WP_REST_Server::DELETABLE, 'clear', array( Rest_Schema::class, 'report' ), $until );
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request What is asked.
	 */
	public function clear( WP_REST_Request $request ): WP_REST_Response {
		$this->engine->watching()->guards()->kept()->clear( (int) strtotime( Loose::text( $request->get_param( 'until' ) ) ) );
		return $this->answer( $this->fresh_report() );
	}
}
