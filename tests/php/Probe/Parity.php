<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Hooks\Request_Hooks;
use KeyHealth\Probe\Parallel\Together;

/**
 * Sends the same request by `wp_remote_request()` alone and three times side by side, and writes down all that this site's hooks saw
 * and what came back.
 */
final class Parity {

	/** Companions on the way at the same time: all of them are the same request, so each has to come out alike. */
	private const COPIES = 3;

	/** @var array<string, list<array<mixed>>> What each job's hooks saw, in their order. */
	private $seen = array();

	/** @var array<string, int> How often each job rested. */
	private $rests = array();

	/**
	 * @param string               $url  Where to.
	 * @param array<string, mixed> $args Of wp_remote_request().
	 * @return array{outcome: mixed, seen: list<array<mixed>>}
	 */
	public function alone( string $url, array $args ): array {
		$this->seen = array();
		$listeners  = $this->listen();
		$outcome    = self::outcome( $url, $args );
		$this->deafen( $listeners );
		return array(
			'outcome' => $outcome,
			'seen'    => $this->seen[ self::job() ] ?? array(),
		);
	}

	/**
	 * @param string               $url  Where to.
	 * @param array<string, mixed> $args Of wp_remote_request().
	 * @return list<array{outcome: mixed, seen: list<array<mixed>>, transfers: int}>
	 */
	public function together( string $url, array $args ): array {
		$this->seen  = array();
		$this->rests = array();
		$results     = array();
		$together    = new Together();
		$listeners   = $this->listen();
		$join        = function ( &$asked, &$headers, &$data, &$type, &$options ) use ( $together ): void {
			if ( empty( $options['transport'] ) ) {
				$options['transport'] = $together->transport(
					function (): void {
						++$this->rests[ self::job() ];
					},
					static function (): void {}
				);
			}
		};
		add_action( 'requests-requests.before_request', $join, PHP_INT_MAX, 5 );
		$job = function () use ( $url, $args, &$results ): void {
			// PHP gives the number of a fiber that has ended to the next one.
			$this->seen[ self::job() ]  = array();
			$this->rests[ self::job() ] = 0;
			$outcome                    = self::outcome( $url, $args );
			$results[]                  = array(
				'outcome'   => $outcome,
				'seen'      => $this->seen[ self::job() ],
				// Once to look at the hooks, once for the way.
				'transfers' => intdiv( $this->rests[ self::job() ], 2 ),
			);
		};
		$together->run( array_fill( 0, self::COPIES, $job ) );
		remove_action( 'requests-requests.before_request', $join, PHP_INT_MAX );
		$this->deafen( $listeners );
		return $results;
	}

	private static function job(): string {
		$fiber = \Fiber::getCurrent();
		return null === $fiber ? 'alone' : (string) spl_object_id( $fiber );
	}

	/**
	 * @return array<string, callable>
	 */
	private function listen(): array {
		$listeners = array();
		foreach ( Request_Hooks::all() as $hook ) {
			$listeners[ $hook ] = function ( ...$arguments ) use ( $hook ) {
				$this->seen[ self::job() ][] = array( $hook, self::plain( $arguments ) );
				return $arguments[0] ?? null;
			};
			add_filter( $hook, $listeners[ $hook ], PHP_INT_MAX - 5, 9 );
		}
		return $listeners;
	}

	/**
	 * @param array<string, callable> $listeners By hook.
	 */
	private function deafen( array $listeners ): void {
		foreach ( $listeners as $hook => $listener ) {
			remove_filter( $hook, $listener, PHP_INT_MAX - 5 );
		}
	}

	/**
	 * @param string               $url  Where to.
	 * @param array<string, mixed> $args Of wp_remote_request().
	 * @return mixed
	 */
	private static function outcome( string $url, array $args ) {
		try {
			$answer = wp_remote_request( $url, $args );
		} catch ( \Throwable $error ) {
			return array( get_class( $error ), $error->getMessage() );
		}
		return self::plain( $answer );
	}

	/**
	 * The same for the same thing: without times, dates and the identities of objects.
	 *
	 * @param mixed $value Anything a hook hands over.
	 * @return mixed
	 */
	private static function plain( $value, string $name = '' ) {
		if ( is_string( $value ) ) {
			// "Operation timed out after 1001 milliseconds"; the Date header, in an answer as it came; a name that is not found in time.
			return preg_replace( array( '/\d+ m(illi)?s(econds)?\b/', '/^date: .*$/im', '/^cURL error (6: Could not resolve host: \S+|28: Resolving timed out .*)$/', '/^cURL error 28: SSL connection timeout$/' ), array( '# ms', 'date: #', 'the name was not found', 'cURL error 28: Connection timed out after # ms' ), $value );
		}
		if ( is_wp_error( $value ) ) {
			return array( 'codes' => $value->get_error_codes(), 'messages' => self::plain( $value->get_error_messages() ), 'data' => self::plain( $value->get_all_error_data() ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		}
		if ( $value instanceof \WP_HTTP_Requests_Response ) {
			return self::plain( $value->get_response_object() );
		}
		if ( $value instanceof \WpOrg\Requests\Response ) {
			return self::plain( array( get_class( $value ) ) + get_object_vars( $value ) );
		}
		if ( $value instanceof \WpOrg\Requests\Utility\CaseInsensitiveDictionary ) {
			$all = $value->getAll();
			unset( $all['date'] );
			return self::plain( $all );
		}
		if ( $value instanceof \WpOrg\Requests\Cookie\Jar ) {
			return self::plain( array_map( 'strval', iterator_to_array( $value ) ) );
		}
		if ( $value instanceof \WP_Http_Cookie ) {
			return self::plain( get_object_vars( $value ) );
		}
		if ( is_array( $value ) ) {
			if ( isset( $value['total_time'], $value['url'] ) ) {
				return array( $value['url'], $value['http_code'], $value['local_ip'], $value['primary_ip'], array_keys( $value ) );
			}
			unset( $value['transport'], $value['date'] );
			foreach ( $value as $key => $member ) {
				$value[ $key ] = self::plain( $member );
			}
			return $value;
		}
		return is_object( $value ) ? get_class( $value ) : $value;
	}
}
