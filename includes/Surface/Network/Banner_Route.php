<?php
/**
 * The route that puts the network's banner aside.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Surface\Routes\Schema;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

final class Banner_Route extends Network_Routes {

	public function register(): void {
		$this->route( '/network/banner/dismiss', WP_REST_Server::CREATABLE, 'dismiss', array( self::class, 'schema' ) );
	}

	protected function dismiss(): WP_REST_Response {
		$this->engine->network()->banner()->dismiss();
		return $this->answer( array( 'dismissed' => true ) );
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function schema(): array {
		return Schema::answer( 'key-health-network-banner', array( 'dismissed' => array( 'type' => 'boolean' ) ) );
	}
}
