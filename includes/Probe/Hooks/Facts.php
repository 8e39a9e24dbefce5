<?php
/**
 * What a callback of a request's hooks gets, as plain facts that can be compared.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * A fact that is not there is not told. Names: `url`, `method`, `body`, `header NAME` (lower case), `timeout`, `redirects`, `verify`,
 * `name_checked`, `certificates`, `blocking`, `stream`, `agent`, `limit`, `proxy`, `login`, `transport`, `answer`, `answer_body`, `handle_url`, `socket`,
 * `path`, `value`, and `lost` for something that is of no use where it stands.
 */
final class Facts {

	public const HEADER = 'header ';

	/** No answer yet. */
	public const NO_ANSWER = 'none';

	/**
	 * @param string       $hook      Name of a hook.
	 * @param array<mixed> $arguments What it hands over.
	 * @return array<string, string>
	 */
	public static function of( string $hook, array $arguments ): array {
		$first = $arguments[0] ?? null;
		switch ( $hook ) {
			case 'http_request_args':
				return self::arguments( $first );
			case 'pre_http_request':
			case 'http_response':
				return self::answer( $first );
			case 'requests-requests.before_request':
				return self::request( $arguments );
			case 'requests-requests.before_redirect_check':
			case 'requests-requests.after_request':
				return Answer_Facts::of_object( $first );
			case 'requests-fsockopen.remote_socket':
				return array( 'socket' => Loose::text( $first ) );
			case 'requests-fsockopen.remote_host_path':
				return array( 'path' => Loose::text( $first ) );
			case 'requests-fsockopen.after_headers':
			case 'requests-fsockopen.before_send':
				return self::headers( Loose::text( $first ) );
			case 'requests-curl.after_request':
			case 'requests-fsockopen.after_request':
			case 'requests-requests.before_parse':
				return Answer_Facts::of_text( Loose::text( $first ) );
		}
		if ( in_array( $hook, Request_Hooks::OF_HANDLE, true ) ) {
			return self::handle( $first );
		}
		return Request_Hooks::is_filter( $hook ) ? array( 'value' => self::word( $first ) ) : array();
	}

	/**
	 * @param mixed $arguments Of WP_Http::request().
	 * @return array<string, string>
	 */
	public static function arguments( $arguments ): array {
		if ( ! is_array( $arguments ) ) {
			return array( 'lost' => gettype( $arguments ) );
		}
		$names = array(
			'method'              => 'method',
			'timeout'             => 'timeout',
			'redirection'         => 'redirects',
			'sslverify'           => 'verify',
			'sslcertificates'     => 'certificates',
			'blocking'            => 'blocking',
			'stream'              => 'stream',
			'user-agent'          => 'agent',
			'limit_response_size' => 'limit',
		);
		$facts = array( 'body' => self::text( $arguments['body'] ?? '' ) );
		foreach ( $names as $name => $fact ) {
			if ( array_key_exists( $name, $arguments ) ) {
				$facts[ $fact ] = self::word( $arguments[ $name ] );
			}
		}
		$cookies = $arguments['cookies'] ?? array();
		if ( is_array( $cookies ) && $cookies ) {
			$facts[ self::HEADER . 'cookie' ] = implode( '; ', array_map( 'strval', array_keys( $cookies ) ) );
		}
		return $facts + self::headers( $arguments['headers'] ?? array() );
	}

	/**
	 * @param mixed $headers By name, or as text.
	 * @return array<string, string>
	 */
	public static function headers( $headers ): array {
		$facts = array();
		if ( is_string( $headers ) ) {
			foreach ( preg_split( '/\r?\n/', $headers ) ?: array() as $line ) {
				$parts = explode( ':', $line, 2 );
				if ( isset( $parts[1] ) ) {
					$facts[ self::HEADER . strtolower( trim( $parts[0] ) ) ] = trim( $parts[1] );
				}
			}
			return $facts;
		}
		foreach ( is_iterable( $headers ) ? $headers : array() as $name => $value ) {
			$facts[ self::HEADER . strtolower( trim( Loose::text( $name ) ) ) ] = self::text( $value );
		}
		return $facts;
	}

	/**
	 * @param mixed $answer As WordPress hands it on.
	 * @return array<string, string>
	 */
	public static function answer( $answer ): array {
		if ( false === $answer ) {
			return array( 'answer' => self::NO_ANSWER );
		}
		return Answer_Facts::of_array( $answer );
	}

	/**
	 * @param array<mixed> $arguments Address, headers, data, method, options.
	 * @return array<string, string>
	 */
	private static function request( array $arguments ): array {
		$options = is_array( $arguments[4] ?? null ) ? $arguments[4] : array();
		$facts   = array(
			'url'          => Loose::text( $arguments[0] ?? '' ),
			'body'         => self::text( $arguments[2] ?? '' ),
			'method'       => Loose::text( $arguments[3] ?? '' ),
			'verify'       => self::word( $options['verify'] ?? true ),
			'name_checked' => self::word( $options['verifyname'] ?? true ),
			'timeout'      => self::word( $options['timeout'] ?? '' ),
		);
		foreach ( array( 'proxy', 'auth', 'transport' ) as $name ) {
			if ( ! empty( $options[ $name ] ) ) {
				$facts[ 'auth' === $name ? 'login' : $name ] = 'proxy' === $name ? self::proxy( $options[ $name ] ) : self::text( $options[ $name ] );
			}
		}
		return $facts + self::headers( $arguments[1] ?? array() );
	}

	/**
	 * Where requests are handed to: never with whom one signs in there.
	 *
	 * @param mixed $proxy Text, a list that begins with it, or an object of the Requests library.
	 */
	private static function proxy( $proxy ): string {
		$where = is_object( $proxy ) ? ( get_object_vars( $proxy )['proxy'] ?? get_class( $proxy ) ) : ( is_array( $proxy ) ? reset( $proxy ) : $proxy );
		return (string) preg_replace( '~^([a-z0-9]+://)?[^@]*@~i', '$1', Loose::text( $where ) );
	}

	/**
	 * Of what is set on a handle, only the address can be read back.
	 *
	 * @param mixed $handle A cURL handle.
	 * @return array<string, string>
	 */
	private static function handle( $handle ): array {
		if ( ! is_resource( $handle ) && ! ( is_object( $handle ) && is_a( $handle, 'CurlHandle' ) ) ) {
			return array();
		}
		/** @var resource $handle */
		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_getinfo -- reads what another plugin did to it.
		return array( 'handle_url' => Loose::text( curl_getinfo( $handle, CURLINFO_EFFECTIVE_URL ) ) );
	}

	/**
	 * @param mixed $value Anything that stands for itself.
	 */
	private static function word( $value ): string {
		if ( is_bool( $value ) || null === $value ) {
			return $value ? 'true' : 'false';
		}
		return self::text( $value );
	}

	/**
	 * @param mixed $value Text, or what becomes text.
	 */
	private static function text( $value ): string {
		if ( is_scalar( $value ) || null === $value ) {
			return Loose::text( $value );
		}
		return is_array( $value ) ? (string) wp_json_encode( $value ) : gettype( $value );
	}
}
