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
		$copy  = $this->engine->watching()->copies()->copy();
		$state = $copy->state();
		$copy->adopt();
		if ( null !== $state ) {
			$this->tell_since( $state['since'] );
		}
		$this->engine->watching()->copies()->mail_stop()->resume_at_home();
		return $this->answer( $this->fresh_report() );
	}

	/**
	 * While alerts rested, nothing was noted for them.
	 *
	 * @param int $since Seconds.
	 */
	private function tell_since( int $since ): void {
		$listener = $this->engine->watching()->alerts()->listener();
		foreach ( array_keys( $this->engine->discoverer()->keys() ) as $id ) {
			foreach ( array_reverse( $this->engine->watching()->past()->history()->of( (string) $id ) ) as $change ) {
				$change = $change->to_array();
				if ( $change['at'] >= $since ) {
					$listener->hear( (string) $id, $change, false );
				}
			}
		}
		$listener->wake();
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
