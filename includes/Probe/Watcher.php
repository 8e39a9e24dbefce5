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
use KeyHealth\Probe\Hooks\Culprit;
use KeyHealth\Probe\Hooks\Facts;
use KeyHealth\Probe\Hooks\Request_Hooks;
use KeyHealth\Probe\Hooks\Tap;
use KeyHealth\Probe\Hooks\Transfer;

defined( 'ABSPATH' ) || exit;

/**
 * Another plugin may write its own credentials over ours, or answer the request itself. The key is then judged for something it
 * did not do; so each callback of others is looked at while it has the request in its hands, and the one that did it is named.
 */
final class Watcher {

	/** @var Callback_Locator */
	private $callbacks;

	/** @var list<Watch>|null Requests with all that was seen of them; null when nobody wants to know. */
	private $kept;

	/** @var list<string> Ids of callbacks that are passed over. */
	private $without = array();

	public function __construct( Callback_Locator $callbacks ) {
		$this->callbacks = $callbacks;
	}

	/**
	 * From now on every hook is looked at, not only those where a request can be changed or answered, and what is seen is kept.
	 *
	 * @param list<string> $without Ids of callbacks that are passed over.
	 */
	public function keep( array $without = array() ): void {
		$this->kept    = array();
		$this->without = $without;
	}

	/**
	 * Ends what `keep()` began.
	 *
	 * @return list<Watch> The requests since then.
	 */
	public function release(): array {
		$kept          = $this->kept ?? array();
		$this->kept    = null;
		$this->without = array();
		return $kept;
	}

	/**
	 * @param string               $url  Where the request goes.
	 * @param array<string, mixed> $sent The arguments as we made them.
	 */
	public function start( string $url, array $sent ): Watch {
		$watch = new Watch( $url, Facts::arguments( $sent ) );
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
		if ( null !== $this->kept ) {
			( new Transfer() )->watch( $watch );
		}
		$facts = static function ( string $hook, array $arguments ) use ( $url ): ?array {
			return Request_Hooks::is_about( $hook, $arguments, $url ) ? Facts::of( $hook, $arguments ) : null;
		};
		$watch->tap( new Tap( null === $this->kept ? Request_Hooks::DECISIVE : Request_Hooks::all(), $this->callbacks, $facts, $this->without ) );
		return $watch;
	}

	public function stop( Watch $watch ): void {
		$watch->unhook();
		list( $how, $call ) = ( new Culprit( $watch->sent(), $watch->url() ) )->among( $watch->calls() );
		$unseen             = $watch->interference();
		$is_other           = null !== $unseen && Culprit::ANSWERED === $unseen['how'] && ! in_array( $how, array( Culprit::ANSWERED, Culprit::STOPPED ), true );
		if ( null !== $call && ! $is_other ) {
			// Who is no more than a helper of WordPress was hung there by somebody else.
			$watch->set_interference( $how, null === $call->callback()->file() ? '' : $call->callback()->owner(), self::place( $call->callback(), $call->hook() ) );
		}
		if ( null !== $this->kept ) {
			$this->kept[] = $watch;
		}
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
				$how = ( new Culprit( $watch->sent(), $url ) )->difference( Facts::arguments( $args ) );
				if ( '' !== $how ) {
					$this->suspect( $watch, $how, 'http_request_args' );
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
					$this->suspect( $watch, Culprit::ANSWERED, 'pre_http_request' );
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
				$said = $asked === $url ? Facts::answer( $answer ) : $said;
				return $answer;
			},
			PHP_INT_MIN,
			3
		);
		$watch->hook(
			'http_response',
			function ( $answer, $args, $asked ) use ( $watch, $url, &$said ) {
				if ( $asked === $url && Facts::answer( $answer ) !== $said ) {
					$this->suspect( $watch, Culprit::ANSWERED, 'http_response' );
				}
				return $answer;
			},
			PHP_INT_MAX,
			3
		);
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

	/** Something was done, and who did it is not seen: all who hang there are named, none is accused. */
	private function suspect( Watch $watch, string $how, string $hook ): void {
		$places = array_map(
			static function ( Callback $callback ) use ( $hook ): string {
				return self::place( $callback, $hook );
			},
			$this->callbacks->all( $hook )
		);
		$watch->set_interference( $how, '', implode( '; ', $places ) );
	}

	private static function place( Callback $callback, string $hook ): string {
		/* translators: 1: owner, file and line, 2: name of a filter, 3: number. */
		return sprintf( __( '%1$s (filter %2$s, priority %3$d)', 'key-health' ), $callback->label(), $hook, $callback->priority() );
	}
}
