<?php
/**
 * Sends requests through WordPress.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Loose;
use KeyHealth\Probe\Parallel\Together;

defined( 'ABSPATH' ) || exit;

/**
 * Through WordPress's own HTTP functions, so that what this site does to requests (block rules, proxy, certificates, filters)
 * happens to ours as it happens to the plugin's. What guards the key is put back after the filters: no redirects (WordPress repeats
 * a key header at the new host, even without TLS), certificates checked, size limited.
 *
 * @phpstan-type Arguments array{method: string, headers: array<string, string>, timeout: float, redirection: int, sslverify: bool, limit_response_size: int, user-agent: string, cookies: array{}, body?: string}
 */
final class Wp_Http implements Http {

	public const TIMEOUT_S = 10;
	public const MAX_BYTES = 65536;

	/** @var Watcher */
	private $watcher;

	/** @var string "KeyHealth/0.1.0" */
	private $user_agent;

	/** @var float Seconds. */
	private $timeout_s;

	/** @var Together|null */
	private $together;

	/**
	 * @param Watcher       $watcher    Sees what this site does to a request.
	 * @param string        $user_agent What we call ourselves.
	 * @param float         $timeout_s  Seconds; shorter for tests.
	 * @param Together|null $together   The jobs whose requests share their waiting.
	 */
	public function __construct( Watcher $watcher, string $user_agent, float $timeout_s = self::TIMEOUT_S, ?Together $together = null ) {
		$this->together   = $together;
		$this->watcher    = $watcher;
		$this->user_agent = $user_agent;
		$this->timeout_s  = $timeout_s;
	}

	public function send( Request $request ): Answer {
		$args = array(
			'method'              => $request->method(),
			'headers'             => $request->reveal_headers(),
			'timeout'             => $this->timeout_s,
			'redirection'         => 0,
			'sslverify'           => true,
			'limit_response_size' => self::MAX_BYTES,
			'user-agent'          => $this->user_agent,
			'cookies'             => array(),
		);
		if ( '' !== $request->reveal_body() ) {
			$args['body'] = $request->reveal_body();
		}
		$started = microtime( true );
		$watch   = $this->watcher->start( $request->reveal_url(), $args );
		if ( null !== $this->together ) {
			$this->together->join( $watch );
		}
		$response = $this->request( $request->reveal_url(), $args );
		$this->watcher->stop( $watch );
		$duration = (int) round( 1000 * ( microtime( true ) - $started - $watch->idle_s() ) );

		if ( is_wp_error( $response ) ) {
			return new Answer(
				null,
				array(),
				'',
				array(
					'code' => (string) $response->get_error_code(),
					'text' => $response->get_error_message(),
				),
				$duration,
				$watch->local_address(),
				$watch->interference()
			);
		}
		if ( ! $watch->has_left() && null === $watch->interference() ) {
			// Whoever it was hangs behind the last callback of ours.
			$watch->set_interference( 'answered', '', '' );
		}
		return $this->answer( $request, $response, $duration, $watch );
	}

	/**
	 * @param string $url  Where to.
	 * @param array  $args Arguments of wp_remote_request().
	 * @phpstan-param Arguments $args
	 * @return array<string, mixed>|\WP_Error
	 */
	private function request( string $url, array $args ) {
		try {
			return wp_remote_request( $url, $args );
		} catch ( \Throwable $error ) {
			// A filter of another plugin broke; its message may hold the request.
			return new \WP_Error( 'key_health_interrupted', get_class( $error ) );
		}
	}

	/**
	 * @param Request              $request  What was asked.
	 * @param array<string, mixed> $response As WordPress gives it.
	 * @param int                  $duration Milliseconds.
	 * @param Watch                $watch    What was seen on the way.
	 */
	private function answer( Request $request, array $response, int $duration, Watch $watch ): Answer {
		$headers = array();
		foreach ( wp_remote_retrieve_headers( $response ) as $name => $value ) {
			$headers[ (string) $name ] = is_array( $value ) ? implode( ', ', Loose::texts( $value ) ) : Loose::text( $value );
		}
		$body    = substr( wp_remote_retrieve_body( $response ), 0, self::MAX_BYTES );
		$answer  = new Answer( (int) wp_remote_retrieve_response_code( $response ), $headers, $body, null, $duration, $watch->local_address(), $watch->interference() );
		$claimed = (int) $answer->header( 'content-length' );
		if ( 'HEAD' !== $request->method() && $claimed > strlen( $body ) && strlen( $body ) < self::MAX_BYTES && '' === $answer->header( 'content-encoding' ) && 'chunked' !== $answer->header( 'transfer-encoding' ) ) {
			// The stream transport hands over half a body as if it were whole; cURL calls it error 18.
			return new Answer(
				null,
				array(),
				'',
				array(
					'code' => 'http_request_failed',
					'text' => sprintf( 'Received %d of %d bytes.', strlen( $body ), $claimed ),
				),
				$duration,
				$watch->local_address(),
				$watch->interference()
			);
		}
		return $answer;
	}
}
