<?php
/**
 * Sends a request to this site itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * As WordPress's own Site Health does it: a certificate that this server signed itself is good enough, unless the site's filter says
 * otherwise. No cookie, no log-in, no key travels with it, and no Watcher looks on: nobody but this site is asked.
 */
final class Loopback implements Http {

	/** @var string "KeyHealth/0.1.0" */
	private $user_agent;

	/** @var int */
	private $timeout_s;

	/** @var int */
	private $max_bytes;

	/**
	 * @param string $user_agent "KeyHealth/0.1.0".
	 * @param int    $timeout_s  Seconds.
	 * @param int    $max_bytes  Of an answer; the rest is cut off.
	 */
	public function __construct( string $user_agent, int $timeout_s = Wp_Http::TIMEOUT_S, int $max_bytes = Wp_Http::MAX_BYTES ) {
		$this->user_agent = $user_agent;
		$this->timeout_s  = $timeout_s;
		$this->max_bytes  = $max_bytes;
	}

	public function send( Request $request ): Answer {
		$url     = $request->reveal_url();
		$started = microtime( true );
		try {
			$response = wp_remote_get(
				$url,
				array(
					'headers'             => $request->reveal_headers(),
					'timeout'             => $this->timeout_s,
					'redirection'         => 0,
					// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own filter.
					'sslverify'           => (bool) apply_filters( 'https_local_ssl_verify', false, $url ),
					'limit_response_size' => $this->max_bytes,
					'user-agent'          => $this->user_agent,
					'cookies'             => array(),
				)
			);
		} catch ( \Throwable $error ) {
			// A filter of another plugin broke.
			$response = new \WP_Error( 'key_health_interrupted', get_class( $error ) );
		}
		$duration = (int) round( 1000 * ( microtime( true ) - $started ) );
		if ( is_wp_error( $response ) ) {
			return Answer::failed( (string) $response->get_error_code(), $response->get_error_message(), $duration );
		}
		$type = Loose::text( wp_remote_retrieve_header( $response, 'content-type' ) );
		return new Answer( (int) wp_remote_retrieve_response_code( $response ), array( 'content-type' => $type ), wp_remote_retrieve_body( $response ), null, $duration );
	}
}
