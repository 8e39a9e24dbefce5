<?php
/**
 * Guards a key where the filters of a request's arguments do not reach any more.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * `https_ssl_verify` and whatever hangs on the transport come after the arguments (WP_Http::request()): the last callback there has
 * the last word about address, certificate and redirects.
 */
final class Transport_Guard {

	/**
	 * @param Watch                $watch Takes what is seen.
	 * @param string               $url   Where the request goes.
	 * @param array<string, mixed> $sent  The arguments as we made them.
	 */
	public function start( Watch $watch, string $url, array $sent ): void {
		// Another plugin may send a request of its own meanwhile.
		$asked_for = array();
		$watch->hook(
			'requests-requests.before_request',
			static function ( $asked ) use ( &$asked_for ): void {
				$asked_for[] = $asked;
			},
			PHP_INT_MIN,
			1
		);
		$watch->hook(
			'requests-requests.before_request',
			static function ( &$asked, &$headers, &$data, &$type, &$options ) use ( $watch, $url, $sent, &$asked_for ): void {
				if ( array_pop( $asked_for ) !== $url && $asked !== $url ) {
					return;
				}
				$watch->set_left();
				$asked   = $url;
				$headers = self::without_host( (array) $headers );
				$options = array(
					'verify'           => is_array( $options ) && ! empty( $options['verify'] ) ? $options['verify'] : $watch->trusted(),
					'verifyname'       => true,
					'follow_redirects' => false,
					'max_bytes'        => $sent['limit_response_size'],
				) + (array) $options;
			},
			PHP_INT_MAX,
			5
		);
		$this->guard_curl( $watch, $url );
	}

	/**
	 * Behind one address live many hosts: this header decides which of them gets the key.
	 *
	 * @param array<mixed> $headers By name.
	 * @return array<mixed>
	 */
	public static function without_host( array $headers ): array {
		return array_filter(
			$headers,
			static function ( $name ): bool {
				return 'host' !== strtolower( trim( (string) $name ) );
			},
			ARRAY_FILTER_USE_KEY
		);
	}

	private function guard_curl( Watch $watch, string $url ): void {
		$watch->hook(
			'http_api_curl',
			static function ( $handle, $args, $asked ) use ( $url ): void {
				if ( $asked === $url ) {
					/** @var resource $handle */
					// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt_array -- puts back what another plugin may have switched off here.
					curl_setopt_array(
						$handle,
						array(
							CURLOPT_FOLLOWLOCATION => false,
							CURLOPT_SSL_VERIFYPEER => true,
							CURLOPT_SSL_VERIFYHOST => 2,
						)
					);
				}
			},
			PHP_INT_MAX,
			3
		);
	}
}
