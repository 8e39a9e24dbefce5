<?php
/**
 * Answers of routes when something is in the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\No_Answer;
use WP_Error;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/** WordPress catches nothing that a route throws: it would be a fatal error, and a page of HTML. */
final class Guarded {

	/**
	 * @param callable(): (WP_REST_Response|WP_Error|array<string, mixed>) $then What to do; data is made an answer.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function answer( callable $then ) {
		try {
			$said = $then();
			return is_array( $said ) ? self::response( $said ) : $said;
		} catch ( Refused $refused ) {
			return new WP_Error( 'key_health_' . $refused->word(), $refused->getMessage(), array( 'status' => $refused->status() ) );
		} catch ( No_Answer $none ) {
			return new WP_Error( 'key_health_' . $none::WORD, $none->getMessage(), array( 'status' => $none::STATUS ) );
		}
	}

	/**
	 * The report as it is after what was done.
	 *
	 * @return array<string, mixed>|null Null when the database gives no answer: what was done is told all the same.
	 */
	public static function report( Engine $engine ): ?array {
		$engine->forget();
		try {
			return $engine->reporter()->report();
		} catch ( No_Answer $none ) {
			return null;
		}
	}

	/**
	 * @return array<string, mixed> JSON schema of that.
	 */
	public static function schema(): array {
		$report         = Rest_Schema::report();
		$report['type'] = array( 'object', 'null' );
		return $report;
	}

	/**
	 * @param array<string, mixed> $data What is answered. Nobody keeps it on the way.
	 */
	private static function response( array $data ): WP_REST_Response {
		$response = new WP_REST_Response( Rest_Schema::with_maps( $data ) );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}
}
