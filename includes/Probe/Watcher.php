<?php
/**
 * Watches what this site does to one of our requests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Another plugin may write its own credentials over ours, or answer the request itself. The key is then judged for something it
 * did not do; so the last callback in the row looks at what became of the request, and names who was there.
 */
final class Watcher {

	/** @var Callback_Locator */
	private $callbacks;

	public function __construct( Callback_Locator $callbacks ) {
		$this->callbacks = $callbacks;
	}

	/**
	 * @param string               $url  Where the request goes.
	 * @param array<string, mixed> $sent The arguments as we made them.
	 */
	public function start( string $url, array $sent ): Watch {
		$watch = new Watch();
		$watch->hook(
			'http_request_args',
			function ( $args, $asked ) use ( $watch, $url, $sent ) {
				if ( $asked !== $url || ! is_array( $args ) ) {
					return $args;
				}
				if ( self::carries( $args ) !== self::carries( $sent ) ) {
					$this->name( $watch, 'changed', 'http_request_args' );
				}
				return $this->guarded( $args, $sent );
			},
			PHP_INT_MAX,
			2
		);
		$watch->hook(
			'pre_http_request',
			function ( $answer, $args, $asked ) use ( $watch, $url ) {
				if ( $asked === $url && false !== $answer ) {
					$this->name( $watch, 'answered', 'pre_http_request' );
				}
				return $answer;
			},
			PHP_INT_MAX,
			3
		);
		$watch->hook(
			'requests-curl.after_request',
			static function ( $headers, $info = array() ) use ( $watch ) {
				if ( is_array( $info ) && isset( $info['local_ip'] ) && is_string( $info['local_ip'] ) ) {
					$watch->set_local_address( $info['local_ip'] );
				}
				return $headers;
			},
			PHP_INT_MAX,
			2
		);
		return $watch;
	}

	public function stop( Watch $watch ): void {
		$watch->unhook();
	}

	/**
	 * The part of a request that a provider judges.
	 *
	 * @param array<mixed> $args Arguments of a request.
	 * @return array{string, array<string, mixed>, string}
	 */
	private static function carries( array $args ): array {
		$judged = array();
		foreach ( Loose::map( $args['headers'] ?? null ) as $name => $value ) {
			$name = strtolower( $name );
			// Harmless additions (tracing, accepted languages) are no change.
			if ( 1 === preg_match( '/^(authorization|content-type|x-.*(key|token|api).*)$/', $name ) ) {
				$judged[ $name ] = $value;
			}
		}
		ksort( $judged );
		$body = $args['body'] ?? '';
		return array( Loose::text( $args, 'method' ), $judged, is_string( $body ) ? $body : (string) wp_json_encode( $body ) );
	}

	/**
	 * @param array<mixed>         $args Arguments after all filters.
	 * @param array<string, mixed> $sent Arguments as we made them.
	 * @return array<mixed> With the guards of the key put back.
	 */
	private function guarded( array $args, array $sent ): array {
		foreach ( array( 'redirection', 'sslverify', 'limit_response_size', 'timeout' ) as $guard ) {
			$args[ $guard ] = $sent[ $guard ];
		}
		$args['stream']   = false;
		$args['blocking'] = true;
		return $args;
	}

	private function name( Watch $watch, string $how, string $hook ): void {
		$others = $this->callbacks->all( $hook );
		$last   = $others ? $others[ count( $others ) - 1 ] : null;
		$watch->set_interference(
			$how,
			1 === count( $others ) && $last instanceof Callback ? $last->owner() : '',
			implode(
				'; ',
				array_map(
					static function ( Callback $callback ) use ( $hook ): string {
						/* translators: 1: owner, file and line, 2: name of a filter, 3: number. */
						return sprintf( __( '%1$s (filter %2$s, priority %3$d)', 'key-health' ), $callback->label(), $hook, $callback->priority() );
					},
					$others
				)
			)
		);
	}
}
