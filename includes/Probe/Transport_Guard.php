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
		$ours = null;
		$watch->hook(
			'http_api_curl',
			static function ( $handle, $args, $asked ) use ( $url, &$ours ): void {
				if ( $asked === $url ) {
					$ours = $handle;
					/** @var resource $handle */
					self::put_back( $handle, $url );
				}
			},
			PHP_INT_MAX,
			3
		);
		// It comes after http_api_curl, for the same handle.
		$watch->hook(
			'requests-curl.before_send',
			static function ( $handle ) use ( $url, &$ours ): void {
				if ( null !== $ours && $handle === $ours ) {
					/** @var resource $handle */
					self::put_back( $handle, $url );
				}
			},
			PHP_INT_MAX,
			1
		);
	}

	/**
	 * @param resource $handle Of cURL; another plugin may have changed it.
	 * @param string   $url    Where the request goes.
	 */
	private static function put_back( $handle, string $url ): void {
		// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_setopt_array, WordPress.WP.AlternativeFunctions.curl_curl_getinfo -- puts back what another plugin may have switched off here.
		$guards = array(
			CURLOPT_FOLLOWLOCATION => false,
			CURLOPT_SSL_VERIFYPEER => true,
			CURLOPT_SSL_VERIFYHOST => 2,
		);
		if ( '' !== $url && self::origin( curl_getinfo( $handle, CURLINFO_EFFECTIVE_URL ) ) !== self::origin( $url ) ) {
			$guards[ CURLOPT_URL ] = $url;
		}
		curl_setopt_array( $handle, $guards );
		// phpcs:enable
	}

	/**
	 * @param mixed $url An address.
	 * @return array<mixed> What decides who gets a request.
	 */
	private static function origin( $url ): array {
		$parts = is_string( $url ) ? wp_parse_url( $url ) : false;
		return array( $parts['scheme'] ?? '', strtolower( $parts['host'] ?? '' ), $parts['port'] ?? 0 );
	}
}
