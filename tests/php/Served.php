<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use WP_REST_Server;

/**
 * WordPress's own server for REST, asked from the first line to the last as over the wire: with what hangs on `rest_post_dispatch`,
 * which `rest_do_request()` leaves out.
 */
final class Served extends WP_REST_Server {

	/** @var int */
	private $status = 0;

	/**
	 * @param array<string, mixed> $body Sent as JSON.
	 * @return array{int, mixed} Status and data.
	 */
	public static function ask( string $method, string $path, array $body = array() ): array {
		$_SERVER['REQUEST_METHOD']     = $method;
		$_SERVER['CONTENT_TYPE']       = 'application/json';
		$GLOBALS['HTTP_RAW_POST_DATA'] = array() === $body ? '' : (string) wp_json_encode( $body );
		add_filter(
			'wp_rest_server_class',
			static function (): string {
				return self::class;
			}
		);
		unset( $GLOBALS['wp_rest_server'] );
		$server = rest_get_server();
		ob_start();
		$server->serve_request( $path );
		$said                          = (string) ob_get_clean();
		$GLOBALS['HTTP_RAW_POST_DATA'] = null;
		return array( $server->status, json_decode( $said, true ) );
	}

	public function send_header( $key, $value ) {
	}

	public function remove_header( $key ) {
	}

	protected function set_status( $code ) {
		$this->status = (int) $code;
	}
}
