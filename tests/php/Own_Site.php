<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Model\Clock;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Anew;
use KeyHealth\Surface\Rest_Fresh;
use WP_REST_Request;
use WP_REST_Server;

/**
 * The test's own site, as it is reached from outside: with nobody logged in, a new engine, an empty cache and the routes. A real
 * request would not see what the test has written, which is in a transaction.
 */
final class Own_Site implements Http {

	/** @var Clock */
	private $clock;

	/** @var list<Request> */
	private $requests = array();

	/** @var Answer|null What comes back instead. */
	private $instead;

	/** @var callable|null What code on the site does in that request only. */
	private $there;

	/** @var Http|null */
	private $provider;

	public function __construct( Clock $clock, ?Http $provider = null ) {
		$this->clock    = $clock;
		$this->provider = $provider;
	}

	public function answers( Answer $instead ): void {
		$this->instead = $instead;
	}

	/** @param callable(): void $code Adds filters, which are gone after the request. */
	public function runs( callable $code ): void {
		$this->there = $code;
	}

	/**
	 * @return list<Request>
	 */
	public function requests(): array {
		return $this->requests;
	}

	public function send( Request $request ): Answer {
		$this->requests[] = $request;
		return $this->instead ?? $this->apart(
			function () use ( $request ): Answer {
				return $this->serve( $request );
			}
		);
	}

	private function serve( Request $request ): Answer {
		if ( null !== $this->there ) {
			( $this->there )();
		}
		$engine = new Engine( $this->clock, $this->provider );
		if ( false !== strpos( $request->reveal_url(), 'key_health_ping=' ) ) {
			return new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome</body></html>' );
		}
		if ( false !== strpos( $request->reveal_url(), 'admin-ajax.php' ) ) {
			return new Answer( 400, array( 'content-type' => 'text/html' ), '0' );
		}
		( new Rest_Fresh( $engine ) )->register();
		( new Rest_Anew( $engine ) )->register();
		preg_match( '~/' . Rest::SPACE . '/(?:fresh|anew)/[^/?&]+$~', $request->reveal_url(), $path );
		$response = rest_do_request( new WP_REST_Request( $request->method(), $path[0] ?? '/' ) );
		return new Answer( $response->get_status(), array( 'content-type' => 'application/json' ), (string) wp_json_encode( $response->get_data() ) );
	}

	/**
	 * @param callable(): Answer $then What is done there.
	 */
	private function apart( callable $then ): Answer {
		global $wp_filter, $wp_rest_server;
		$user    = get_current_user_id();
		$server  = $wp_rest_server;
		$filters = array_map(
			static function ( $hook ) {
				return clone $hook;
			},
			$wp_filter
		);
		wp_cache_flush();
		wp_set_current_user( 0 );
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		$wp_rest_server                         = new WP_REST_Server();
		try {
			return $then();
		} finally {
			$wp_rest_server = $server;
			$wp_filter      = $filters;
			wp_set_current_user( $user );
			wp_cache_flush();
		}
	}
}
