<?php
/**
 * What can be done about a copy.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Model\Loose;
use KeyHealth\Surface\Rest_Schema;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * Both answer the whole new report.
 */
final class Copy extends Routes {

	public function register(): void {
		$report = array( Rest_Schema::class, 'report' );
		$this->route( '/copy/adopt', 'POST', 'adopt', $report );
		$this->route(
			'/copy/stop',
			'POST',
			'stop',
			$report,
			array(
				'plugin' => array(
					'type'     => 'string',
					'pattern'  => '^[a-z0-9_-]+$',
					'required' => true,
				),
				'stop'   => array(
					'type'    => 'boolean',
					'default' => true,
				),
			)
		);
	}

	/** "This is the new home." */
	protected function adopt(): WP_REST_Response {
		$this->engine->watching()->copies()->copy()->adopt();
		return $this->answer( $this->fresh_report() );
	}

	/**
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	protected function stop( WP_REST_Request $request ): WP_REST_Response {
		$slug = Loose::text( $request->get_param( 'plugin' ) );
		$stop = $this->engine->watching()->copies()->mail_stop();
		$request->get_param( 'stop' ) ? $stop->stop( $slug ) : $stop->resume( $slug );
		return $this->answer( $this->fresh_report() );
	}
}
