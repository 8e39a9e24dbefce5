<?php
/**
 * The hooks that a request of WordPress passes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

defined( 'ABSPATH' ) || exit;

/**
 * In the order of WP_Http::request(), WP_Http::block_request(), WP_HTTP_Proxy and the transports of the Requests library
 * (WordPress 6.6 to 7.1). `request.progress` is left out: it runs for every piece of an answer, and can change none.
 */
final class Request_Hooks {

	/** Name => how many of the first arguments are handed over by reference; null for a filter, which gives its first argument back. */
	private const ALL = array(
		'http_request_timeout'                    => null,
		'http_request_redirection_count'          => null,
		'http_request_version'                    => null,
		'http_headers_useragent'                  => null,
		'http_request_reject_unsafe_urls'         => null,
		'http_request_args'                       => null,
		'pre_http_request'                        => null,
		'http_request_host_is_external'           => null,
		'http_allowed_safe_ports'                 => null,
		'block_local_requests'                    => null,
		'https_ssl_verify'                        => null,
		'pre_http_send_through_proxy'             => null,
		'requests-requests.before_request'        => 5,
		'requests-curl.before_request'            => 1,
		'http_api_curl'                           => 1,
		'requests-curl.before_send'               => 1,
		'requests-curl.after_send'                => 0,
		'requests-curl.after_request'             => 2,
		'requests-fsockopen.before_request'       => 0,
		'requests-fsockopen.remote_socket'        => 1,
		'requests-fsockopen.remote_host_path'     => 1,
		'requests-fsockopen.after_headers'        => 1,
		'requests-fsockopen.before_send'          => 1,
		'requests-fsockopen.after_send'           => 0,
		'requests-fsockopen.after_request'        => 2,
		'requests-requests.before_parse'          => 1,
		'requests-requests.before_redirect_check' => 1,
		'requests-requests.before_redirect'       => 4,
		'requests-requests.after_request'         => 1,
		'http_api_debug'                          => 0,
		'http_response'                           => null,
	);

	/** Name => which argument is the address of the request. The others run only while one is on its way. */
	private const ADDRESS = array(
		'http_request_timeout'            => 1,
		'http_request_redirection_count'  => 1,
		'http_request_version'            => 1,
		'http_headers_useragent'          => 1,
		'http_request_reject_unsafe_urls' => 1,
		'http_request_args'               => 1,
		'pre_http_request'                => 2,
		'http_request_host_is_external'   => 2,
		'http_allowed_safe_ports'         => 2,
		'https_ssl_verify'                => 1,
		'pre_http_send_through_proxy'     => 1,
		'http_api_curl'                   => 2,
		'http_api_debug'                  => 4,
		'http_response'                   => 2,
	);

	/** Where a request can be changed and answered: watched in every request of ours. */
	public const DECISIVE = array( 'http_request_args', 'pre_http_request', 'requests-requests.before_request', 'http_response' );

	/** Where the whole cURL handle is handed over. */
	public const OF_HANDLE = array( 'requests-curl.before_request', 'http_api_curl', 'requests-curl.before_send' );

	/**
	 * @return list<string> In the order in which a request passes them.
	 */
	public static function all(): array {
		return array_keys( self::ALL );
	}

	/**
	 * Whether a hook runs for the request to this address. A callback may send requests of its own meanwhile.
	 *
	 * @param string       $hook      Name of a hook.
	 * @param array<mixed> $arguments What it hands over.
	 * @param string       $url       Address of the request.
	 */
	public static function is_about( string $hook, array $arguments, string $url ): bool {
		return ! isset( self::ADDRESS[ $hook ] ) || ( $arguments[ self::ADDRESS[ $hook ] ] ?? null ) === $url;
	}

	/** Whether what a callback gives back counts. */
	public static function is_filter( string $hook ): bool {
		return ! isset( self::ALL[ $hook ] );
	}

	/** How many of the first arguments are handed over by reference. */
	public static function references( string $hook ): int {
		return self::ALL[ $hook ] ?? 0;
	}
}
