<?php
/**
 * The route of the export.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Report\Export;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * A route of REST and not of admin-post.php: the same check of who asks as everywhere, and a link works, because WordPress takes the
 * nonce from the address as well (`_wpnonce`). The answer is written piece by piece where WordPress would print JSON.
 */
final class Export_Route extends Network_Routes {

	public const PATH = '/network/export';

	public function register(): void {
		$this->route(
			self::PATH,
			WP_REST_Server::READABLE,
			'export',
			static function (): array {
				return array(
					'title'       => 'key-health-network-export',
					'type'        => 'null',
					'description' => __( 'A file: CSV with one line for each key, or JSON with one entry for each site.', 'key-health' ),
				);
			},
			Network_Args::export()
		);
	}

	protected function export( WP_REST_Request $request ): WP_REST_Response {
		$format   = 'json' === $request->get_param( 'format' ) ? 'json' : 'csv';
		$response = new WP_REST_Response();
		$response->header( 'Cache-Control', 'no-store, private' );
		$response->header( 'Content-Type', 'csv' === $format ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8' );
		$response->header( 'Content-Disposition', sprintf( 'attachment; filename="key-health-network-%d-%s.%s"', get_current_network_id(), gmdate( 'Y-m-d', $this->engine->clock()->now() ), $format ) );
		add_filter(
			'rest_pre_serve_request',
			function ( $served, $result, $asked ) use ( $request, $response, $format ) {
				// Of this very answer: another one may be on its way in the same request.
				if ( $served || $asked !== $request || $result !== $response ) {
					return $served;
				}
				if ( 'HEAD' !== Loose::text( $_SERVER['REQUEST_METHOD'] ?? '' ) ) { // phpcs:ignore WordPress.Security -- only compared.
					$this->write( $format );
				}
				return true;
			},
			10,
			3
		);
		return $response;
	}

	private function write( string $format ): void {
		$export = $this->engine->network()->report()->export();
		try {
			foreach ( 'json' === $format ? $export->json() : $export->csv() as $piece ) {
				echo $piece; // phpcs:ignore WordPress.Security.EscapeOutput -- a file of its own type, no page.
			}
		} catch ( Refused $refused ) {
			// The status is sent already. Half a file must not look like a whole one: JSON stays open, and the last line of a table says it.
			echo 'json' === $format ? '' : Export::line( array( '', $refused->getMessage() ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- the same.
		}
	}
}
