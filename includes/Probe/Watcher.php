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

defined( 'ABSPATH' ) || exit;

/**
 * Another plugin may write its own credentials over ours, or answer the request itself. The key is then judged for something it
 * did not do; so the last callback in the row looks at what became of the request, and names who was there.
 */
final class Watcher {

	/** What else a provider may take for a credential, when somebody adds it. */
	private const CREDENTIALS = '/authorization|cookie|key|token|auth|api/';

	/** Headers of ours that say nothing about the key. */
	private const HARMLESS = array( 'accept' => true );

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
		$this->watch_arguments( $watch, $url, $sent );
		$this->watch_answer( $watch, $url );
		( new Transport_Guard() )->start( $watch, $url, $sent );
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
	 * @param Watch                $watch Takes what is seen.
	 * @param string               $url   Where the request goes.
	 * @param array<string, mixed> $sent  The arguments as we made them.
	 */
	private function watch_arguments( Watch $watch, string $url, array $sent ): void {
		$watch->hook(
			'http_request_args',
			function ( $args, $asked ) use ( $watch, $url, $sent ) {
				if ( $asked !== $url || ! is_array( $args ) ) {
					return $args;
				}
				$how = self::difference( $sent, $args );
				if ( '' !== $how ) {
					$this->name( $watch, $how, 'http_request_args' );
				}
				$watch->trust( $args['sslcertificates'] ?? null );
				return self::guarded( $args, $sent );
			},
			PHP_INT_MAX,
			2
		);
	}

	/** Somebody may answer before the provider is asked, or write over what the provider said. */
	private function watch_answer( Watch $watch, string $url ): void {
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
		$said = null;
		$watch->hook(
			'http_response',
			static function ( $answer, $args, $asked ) use ( $url, &$said ) {
				$said = $asked === $url ? self::said( $answer ) : $said;
				return $answer;
			},
			PHP_INT_MIN,
			3
		);
		$watch->hook(
			'http_response',
			function ( $answer, $args, $asked ) use ( $watch, $url, &$said ) {
				if ( $asked === $url && self::said( $answer ) !== $said ) {
					$this->name( $watch, 'answered', 'http_response' );
				}
				return $answer;
			},
			PHP_INT_MAX,
			3
		);
	}

	/**
	 * @param array<string, mixed> $sent Arguments as we made them.
	 * @param array<mixed>         $args Arguments after all filters.
	 * @return string `replaced` when the key does not travel as we sent it, `changed` when another credential does beside it, else ''.
	 */
	private static function difference( array $sent, array $args ): string {
		$ours = array_diff_key( self::headers( $sent ), self::HARMLESS );
		$now  = self::headers( $args );
		if ( ( $args['method'] ?? '' ) !== $sent['method'] || ( $args['body'] ?? '' ) !== ( $sent['body'] ?? '' ) || array_intersect_key( $now, $ours ) != $ours ) { // phpcs:ignore Universal.Operators.StrictComparisons, WordPress.PHP.StrictComparisons.LooseComparison -- in any order.
			return 'replaced';
		}
		return preg_grep( self::CREDENTIALS, array_keys( array_diff_key( $now, $ours ) ) ) ? 'changed' : '';
	}

	/**
	 * @param array<mixed> $args Arguments of a request.
	 * @return array<string, mixed> Names in lower case.
	 */
	private static function headers( array $args ): array {
		$headers = array();
		foreach ( is_array( $args['headers'] ?? null ) ? $args['headers'] : array() as $name => $value ) {
			$headers[ strtolower( (string) $name ) ] = $value;
		}
		return $headers;
	}

	/**
	 * @param mixed $answer As WordPress hands it on.
	 * @return array<mixed>
	 */
	private static function said( $answer ): array {
		return is_array( $answer ) ? array( ( (array) ( $answer['response'] ?? array() ) )['code'] ?? null, $answer['body'] ?? null ) : array( $answer );
	}

	/**
	 * @param array<mixed>         $args Arguments after all filters.
	 * @param array<string, mixed> $sent Arguments as we made them.
	 * @return array<mixed> With the guards of the key put back.
	 */
	private static function guarded( array $args, array $sent ): array {
		foreach ( array( 'redirection', 'sslverify', 'limit_response_size', 'timeout', 'cookies' ) as $guard ) {
			$args[ $guard ] = $sent[ $guard ];
		}
		$args['stream']   = false;
		$args['blocking'] = true;
		if ( is_array( $args['headers'] ?? null ) ) {
			$args['headers'] = Transport_Guard::without_host( $args['headers'] );
		}
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
