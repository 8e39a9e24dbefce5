<?php
/**
 * The route that clears keys which a definition of the network hides.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Definitions\Network_Value;
use KeyHealth\Surface\Rest_Input;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/** Begins a fix for many, which goes on as any other does. */
final class Hidden_Routes extends Network_Routes {

	public function register(): void {
		$args = array(
			'id' => array(
				'type'        => 'string',
				'pattern'     => '^' . Network_Value::PATTERN . '$',
				'required'    => true,
				'description' => __( 'Names a definition that counts for every site.', 'key-health' ),
			),
		);
		$this->route( '/network/definitions/(?P<id>' . Network_Value::PATTERN . ')/clear-hidden', WP_REST_Server::CREATABLE, 'clear', array( Fix_Schema::class, 'fix' ), $args );
	}

	/** @throws Refused When nothing can be cleared. */
	protected function clear( WP_REST_Request $request ): WP_REST_Response {
		$value = $this->engine->network()->definitions()->find( Rest_Input::id( $request ) );
		if ( null === $value ) {
			throw new Refused( 'no_such_definition', __( 'This definition is no longer there. Reload the page to see what is.', 'key-health' ), 404 );
		}
		$fixes = $this->engine->network()->fixes();
		$fix   = $fixes->clearing()->begin( $value, get_current_user_id() );
		$fixes->calendar()->plan( $fix->id() );
		return $this->answer( $fixes->view()->of( $fix ) );
	}
}
