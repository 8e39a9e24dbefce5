<?php
/**
 * What all routes of the network screen have in common.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Surface\Routes\Routes;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * For those alone who may change the settings of the network. A route answers for the network of the request: no argument names another one.
 */
abstract class Network_Routes extends Routes {

	/** @var list<string> Providers are a list here. */
	protected const MAPS = array( 'offers', 'headers' );

	/**
	 * @return true|WP_Error
	 */
	public function may() {
		if ( is_multisite() && current_user_can( 'manage_network_options' ) ) {
			return true;
		}
		return new WP_Error(
			'key_health_forbidden',
			__( 'Only somebody who may change the settings of the network can see the keys of all its sites.', 'key-health' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}
}
