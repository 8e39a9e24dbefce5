<?php
/**
 * What all classes of routes have in common.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Surface\Access;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Guarded;
use KeyHealth\Surface\Rest_Input;
use KeyHealth\Surface\Rest_Schema;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * Thin: who asks, what is asked, and no answer is kept by anybody on the way. No answer holds a value of a key.
 */
abstract class Routes {

	public const SPACE = 'key-health/v1';

	/** @var list<string> Members of answers that are maps, also when they are empty. */
	protected const MAPS = array( 'offers', 'headers', 'providers' );

	/** @var Engine */
	protected $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	abstract public function register(): void;

	/**
	 * @return true|WP_Error
	 */
	public function may() {
		if ( Access::is_allowed() ) {
			return true;
		}
		return new WP_Error(
			'key_health_forbidden',
			current_user_can( Access::CAPABILITY )
				? __( 'Who runs this network keeps Key Health to themselves. Ask them about keys of this site.', 'key-health' )
				: __( 'Only somebody who may change this site’s settings can use Key Health.', 'key-health' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/**
	 * @param non-falsy-string                 $path   Under the name space.
	 * @param string                           $method HTTP method.
	 * @param string                           $call   Method of this class; what it throws as `Refused` is answered as an error.
	 * @param callable(): array<string, mixed> $schema JSON schema of the answer.
	 * @param array<string, mixed>             $args   Schema of the arguments.
	 */
	protected function route( string $path, string $method, string $call, callable $schema, array $args = array() ): void {
		register_rest_route(
			self::SPACE,
			$path,
			array(
				array(
					'methods'             => $method,
					'callback'            => function ( WP_REST_Request $request ) use ( $call ) {
						return $this->guarded( $call, $request );
					},
					'permission_callback' => array( $this, 'may' ),
					'args'                => $args,
				),
				'schema' => $schema,
			)
		);
	}

	/**
	 * The key that the address names.
	 *
	 * @throws Refused When it is not there any more.
	 */
	protected function key( WP_REST_Request $request ): Key {
		$key = $this->engine->discoverer()->key( Rest_Input::id( $request ) );
		if ( null === $key ) {
			throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
		}
		return $key;
	}

	/**
	 * The report as it is after what was done.
	 *
	 * @return array<string, mixed>
	 */
	protected function fresh_report(): array {
		$this->engine->forget();
		return $this->engine->reporter()->report();
	}

	/**
	 * @param array<string, mixed> $data What is answered.
	 */
	protected function answer( array $data ): WP_REST_Response {
		$response = new WP_REST_Response( Rest_Schema::with_maps( $data, static::MAPS ) );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}

	/**
	 * @return mixed
	 */
	private function guarded( string $call, WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $call, $request ) {
				/** @var WP_REST_Response|WP_Error $said */
				$said = $this->{$call}( $request );
				return $said;
			}
		);
	}
}
