<?php
/**
 * The route that Site Health asks.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Surface\Access;
use KeyHealth\Surface\Site_Health;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * For whoever may see both Site Health and the keys.
 */
final class Site_Health_Routes extends Routes {

	public function register(): void {
		$this->route( '/site-health', WP_REST_Server::READABLE, 'result', array( self::class, 'schema' ) );
	}

	/**
	 * @return true|\WP_Error
	 */
	public function may() {
		return Access::is_allowed() && ! current_user_can( 'view_site_health_checks' )
			? new \WP_Error( 'key_health_forbidden', __( 'Only somebody who may see Site Health can run this test.', 'key-health' ), array( 'status' => rest_authorization_required_code() ) )
			: parent::may();
	}

	public function result(): WP_REST_Response {
		return $this->answer( ( new Site_Health( $this->engine->reporter(), $this->engine->clock() ) )->result() );
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: what WordPress expects of a test.
	 */
	public static function schema(): array {
		return Schema::answer(
			'key-health-site-health',
			array(
				'label'       => Schema::text(),
				'status'      => Schema::one_of( array( 'good', 'recommended', 'critical' ) ),
				'badge'       => Schema::all_of(
					array(
						'label' => Schema::text(),
						'color' => Schema::one_of( array( 'blue', 'orange', 'red' ) ),
					)
				),
				'description' => Schema::text(),
				'actions'     => Schema::text(),
				'test'        => Schema::text(),
			)
		);
	}
}
