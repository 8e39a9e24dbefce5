<?php
/**
 * The REST routes that look for the plugin in the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Clean_State\Clean_State;
use KeyHealth\Fix\Clean_State\Trial;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * A search puts a file among the must-use plugins, so it is for who may have files changed, on a site on which files are written at
 * all. Where they are not, the routes do not exist.
 */
final class Rest_Clean_State {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** Whether files may be written is asked of the disk: not in requests that have nothing to do with us. */
	public function register_where_asked(): void {
		$wordpress = $GLOBALS['wp'] ?? null;
		$asked     = $wordpress instanceof \WP ? Loose::text( $wordpress->query_vars, 'rest_route' ) : '';
		if ( '' === $asked || 0 === strpos( $asked, '/' . Rest::SPACE . '/clean-state' ) ) {
			$this->register();
		}
	}

	public function register(): void {
		if ( ! $this->search()->is_possible() ) {
			return;
		}
		$run = array(
			'run' => array(
				'type'        => 'string',
				'required'    => true,
				'pattern'     => '^[0-9a-f]{16}$',
				'description' => __( 'A search that was started.', 'key-health' ),
			),
		);
		$key = array( 'key_id' => Rest_Schema::key_id()['id'] );
		$this->route( '/clean-state', WP_REST_Server::CREATABLE, 'start', $key );
		$this->route( '/clean-state/(?P<run>[0-9a-f]{16})/next', WP_REST_Server::CREATABLE, 'next', $run );
		$this->route( '/clean-state/(?P<run>[0-9a-f]{16})', WP_REST_Server::DELETABLE, 'cancel', $run );
	}

	/**
	 * @return true|WP_Error
	 */
	public function may() {
		if ( Access::writes_files() ) {
			return true;
		}
		return new WP_Error(
			'key_health_forbidden',
			__( 'Only somebody who may edit the code of plugins on this site can start this search.', 'key-health' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/** @return WP_REST_Response|WP_Error */
	public function start( WP_REST_Request $request ) {
		return $this->guarded(
			function () use ( $request ): array {
				if ( ! $this->engine->store()->setting( 'consent' ) ) {
					throw new Refused( 'no_consent', __( 'Check the key first: then Key Health may ask its provider.', 'key-health' ), 409 );
				}
				$key = $this->key( Loose::text( $request->get_param( 'key_id' ) ) );
				$this->engine->rate_limit()->spend( 'clean_state', Clean_State::PER_HOUR );
				return $this->search()->start( $key );
			}
		);
	}

	/** @return WP_REST_Response|WP_Error */
	public function next( WP_REST_Request $request ) {
		return $this->guarded( fn(): array => $this->search()->next( self::run( $request ) ) );
	}

	/** @return WP_REST_Response|WP_Error */
	public function cancel( WP_REST_Request $request ) {
		return $this->guarded( fn(): array => $this->search()->cancel( self::run( $request ) ) );
	}

	/**
	 * Not a route: answers the request that this site has sent itself with a part of its plugins, and ends it. `Must_Use` has seen to
	 * the token, and nothing comes here without it.
	 *
	 * @param mixed $plan  What runs.
	 * @param mixed $token It came with.
	 */
	public function answer_trial( $plan, $token ): void {
		$trial = Trial::restore( $plan );
		wp_set_current_user( $trial->user() );
		switch_to_user_locale( $trial->user() );
		// What the engine has made so far, it made for nobody.
		$this->engine->forget();
		$answer = $this->engine->fixing()->clean_state()->answerer()->answer( $trial, new Secret( Loose::text( $token ) ), $this->engine->store()->key( $trial->key_id() ) );
		// Nothing that plugins print, and nothing that they do at the end: they must not be trusted to notice what is missing.
		for ( $level = ob_get_level(); $level > 0; $level-- ) {
			ob_end_clean();
		}
		remove_all_actions( 'shutdown' );
		status_header( 200 );
		nocache_headers();
		header( 'Content-Type: application/json' );
		echo wp_json_encode( $answer );
		exit;
	}

	private static function run( WP_REST_Request $request ): string {
		return Loose::text( $request->get_url_params(), 'run' );
	}

	private function search(): Clean_State {
		return $this->engine->fixing()->clean_state()->search();
	}

	/**
	 * @throws Refused When it is no longer there.
	 */
	private function key( string $id ): Key {
		$key = $this->engine->discoverer()->key( $id );
		if ( null === $key ) {
			throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
		}
		return $key;
	}

	/**
	 * @param callable(): array<string, mixed> $then What to do.
	 * @return WP_REST_Response|WP_Error
	 */
	private function guarded( callable $then ) {
		return Guarded::answer(
			fn(): array => array(
				'run'    => $then(),
				'report' => Guarded::report( $this->engine ),
			)
		);
	}

	/**
	 * @param non-falsy-string     $path   Under the name space.
	 * @param string               $method HTTP method.
	 * @param string               $call   Method of this class.
	 * @param array<string, mixed> $args   Schema of the arguments.
	 */
	private function route( string $path, string $method, string $call, array $args ): void {
		register_rest_route(
			Rest::SPACE,
			$path,
			array(
				array(
					'methods'             => $method,
					'callback'            => array( $this, $call ),
					'permission_callback' => array( $this, 'may' ),
					'args'                => $args,
				),
				'schema' => array( Clean_State_Schema::class, 'answer' ),
			)
		);
	}
}
