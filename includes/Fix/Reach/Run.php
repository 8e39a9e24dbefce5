<?php
/**
 * Tries one thing after the other until it is clear what stands in the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Clock;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Control;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Smtp_Login;

defined( 'ABSPATH' ) || exit;

/**
 * The provider first, because only that try has a limit of time: PHP's own look-up of a name has none, so it is left out where a
 * look-up has already been waited for in vain. No try carries a key.
 */
final class Run {

	/** What each try may take, in seconds. A silent mail server: connecting, its greeting, a trial of TLS. */
	public const ASK_S   = 5;
	public const GREET_S = 3;
	private const MAIL_S = 9;

	private const MAX_ADDRESSES = 4;

	/** @var Ways */
	private $ways;

	/** @var Clock */
	private $clock;

	/** @var Stopwatch */
	private $watch;

	/** @var Attempt_Reader */
	private $reader;

	/** @var Seen */
	private $seen;

	public function __construct( Ways $ways, Clock $clock, Stopwatch $watch, Attempt_Reader $reader ) {
		$this->ways   = $ways;
		$this->clock  = $clock;
		$this->watch  = $watch;
		$this->reader = $reader;
		$this->seen   = new Seen();
	}

	public function towards( Target $target, Machine $machine ): Seen {
		$this->seen->learn( array( 'can_send' => $machine->can_send() ) );
		if ( ! $machine->can_send() ) {
			$this->tell( 'failed', __( 'PHP has neither cURL nor OpenSSL', 'key-health' ) );
			return $this->seen;
		}
		$proxy = $machine->proxy_for( $target->host() );
		$this->seen->set_name( 'proxy', $proxy );
		$this->seen->learn( array( 'by_proxy' => '' !== $proxy && null === $target->login() ) );
		$provider = $this->provider( $target );
		$troubled = ! $provider->is_answered() || (int) $this->seen->facts()['status'] >= 500;
		if ( $troubled && 'blocked_by_site' !== $provider->kind() && 'no_transport' !== $provider->kind() ) {
			$this->control();
		}
		( new Name_Tries( $this->ways, $this->clock, $this->watch, $this->seen ) )->look_up( $target->host(), $provider );
		if ( in_array( $provider->kind(), array( 'timeout', 'connection_refused' ), true ) ) {
			$this->over_ipv4( $target );
		}
		if ( 'tls' === $provider->kind() ) {
			( new Tls_Tries( $this->seen, $this->clock ) )->look( $machine, $this->ways->certificates() );
			$this->compare_clock();
		}
		if ( ! $provider->is_answered() ) {
			$this->each_address( $target, $provider );
			$this->other_ports( $target );
		}
		return $this->seen;
	}

	private function provider( Target $target ): Attempt {
		$login   = $target->login();
		$answer  = null === $login ? $this->ways->ask( $target->request() ) : $this->ways->greet( $login );
		$attempt = $this->reader->attempt( $this->seen, null === $login ? $target->request()->line() : self::door( $login ), $answer, $target->expected() );
		$this->seen->set_name( 'local', $answer->local_address() );
		$this->seen->learn(
			array(
				'provider' => $attempt->kind(),
				'status'   => null === $login ? $attempt->status() : null,
			)
		);
		$this->compare( $answer );
		$host = self::code( $target->host() );
		/* translators: %s: host name. */
		$this->tell( $attempt->is_answered() ? 'done' : 'failed', sprintf( $attempt->is_answered() ? __( '%s answers without a key', 'key-health' ) : __( '%s is not reached', 'key-health' ), $host ), $attempt->told() );
		return $attempt;
	}

	/** WordPress.org, for comparison. */
	private function control(): void {
		$request = new Request( 'HEAD', 'https://' . Control::HOST . '/' );
		$answer  = $this->ways->ask( $request );
		$attempt = $this->reader->attempt( $this->seen, $request->line(), $answer );
		$name    = self::code( Control::HOST );
		if ( 'blocked_by_site' === $attempt->kind() ) {
			/* translators: %s: host name. */
			$this->tell( 'skipped', sprintf( __( '%s could not be asked for comparison', 'key-health' ), $name ), __( 'WordPress blocks requests to it.', 'key-health' ) );
			return;
		}
		$this->seen->learn( array( 'control' => $attempt->kind() ) );
		$this->compare( $answer );
		/* translators: %s: host name. */
		$this->tell( $attempt->is_answered() ? 'done' : 'failed', sprintf( $attempt->is_answered() ? __( '%s, asked for comparison, answers', 'key-health' ) : __( '%s, asked for comparison, is not reached either', 'key-health' ), $name ), $attempt->told() );
	}

	/** Where the newer addresses lead nowhere, the older ones still may. */
	private function over_ipv4( Target $target ): void {
		if ( ! $this->seen->facts()['has_ipv6'] || null !== $target->login() || ! $this->allows( self::ASK_S, __( 'IPv4 alone', 'key-health' ) ) ) {
			return;
		}
		$answer = $this->ways->ask_by_curl( $target->request(), array( CURLOPT_IPRESOLVE => CURL_IPRESOLVE_V4 ) );
		if ( null === $answer ) {
			return;
		}
		$attempt = $this->reader->attempt( $this->seen, $target->request()->line() . ' (IPv4)', $answer );
		$this->seen->learn( array( 'over_ipv4' => $attempt->kind() ) );
		/* translators: %s: host name. */
		$this->tell( $attempt->is_answered() ? 'done' : 'failed', sprintf( $attempt->is_answered() ? __( 'Over IPv4 alone %s answers', 'key-health' ) : __( 'Over IPv4 alone %s is not reached either', 'key-health' ), self::code( $target->host() ) ), $attempt->told() );
	}

	/** The time of WordPress.org, asked without TLS, because TLS is what does not work. */
	private function compare_clock(): void {
		if ( null !== $this->seen->facts()['minutes_off'] || ! $this->allows( self::ASK_S, __( 'The clock', 'key-health' ) ) ) {
			return;
		}
		$answer = $this->ways->ask( new Request( 'HEAD', 'http://' . Control::HOST . '/' ) );
		if ( null === $answer->clock_ahead( $this->clock->now() ) ) {
			$this->tell( 'skipped', __( 'The clock of this server could not be compared', 'key-health' ), null === $answer->failure() ? '' : $this->reader->covered( $answer->failure()['text'] ) );
			return;
		}
		$this->compare( $answer );
		if ( null === $this->seen->facts()['minutes_off'] ) {
			$this->seen->set_name( 'clock', 'right' );
			$this->tell( 'done', __( 'The clock of this server is right', 'key-health' ), gmdate( 'Y-m-d H:i', $this->clock->now() ) . ' UTC' );
		}
	}

	private function compare( Answer $answer ): void {
		$minutes = null === $this->seen->facts()['minutes_off'] ? Control::minutes_off( $answer, $this->clock->now() ) : null;
		if ( null !== $minutes ) {
			$this->seen->learn( array( 'minutes_off' => $minutes ) );
			/* translators: %d: number of minutes. */
			$this->tell( 'failed', sprintf( _n( 'The clock of this server is wrong by %d minute', 'The clock of this server is wrong by %d minutes', $minutes, 'key-health' ), $minutes ), gmdate( 'Y-m-d H:i', $this->clock->now() ) . ' UTC' );
		}
	}

	/** Some firewalls let only some of a provider's addresses through. */
	private function each_address( Target $target, Attempt $provider ): void {
		$addresses = array_filter( $this->seen->addresses()[ $target->host() ] ?? array(), static fn( string $address ): bool => false === strpos( $address, ':' ) );
		if ( '' === $target->expected() || count( $addresses ) < 2 || ! in_array( $provider->kind(), array( 'timeout', 'connection_refused', 'tls' ), true ) ) {
			return;
		}
		foreach ( array_slice( $addresses, 0, self::MAX_ADDRESSES ) as $address ) {
			$answer = $this->allows( self::ASK_S, $address ) ? $this->ways->ask_by_curl( $target->request(), array( CURLOPT_RESOLVE => array( $target->host() . ':443:' . $address ) ) ) : null;
			if ( null !== $answer ) {
				$attempt = $this->reader->attempt( $this->seen, $target->request()->line() . " ($address)", $answer, $target->expected() );
				/* translators: %s: IP address. */
				$this->tell( $attempt->is_answered() ? 'done' : 'failed', sprintf( $attempt->is_answered() ? __( 'Its address %s answers', 'key-health' ) : __( 'Its address %s is not reached', 'key-health' ), self::code( $address ) ), $attempt->told() );
			}
		}
	}

	private function other_ports( Target $target ): void {
		foreach ( $target->other_logins() as $login ) {
			/* translators: %d: number of a port. */
			$port = sprintf( __( 'Port %d', 'key-health' ), $login->port() );
			if ( 'dns' === $this->seen->facts()['provider'] || ! $this->allows( self::MAIL_S, $port ) ) {
				continue;
			}
			$attempt = $this->reader->attempt( $this->seen, self::door( $login ), $this->ways->greet( $login ) );
			if ( $attempt->is_answered() && '' === $this->seen->name( 'open_port' ) && 25 !== $login->port() ) {
				$this->seen->set_name( 'open_port', (string) $login->port() );
			}
			/* translators: %d: number of a port. */
			$this->tell( $attempt->is_answered() ? 'done' : 'failed', sprintf( $attempt->is_answered() ? __( 'Port %d answers', 'key-health' ) : __( 'Port %d is not reached', 'key-health' ), $login->port() ), $attempt->told() );
		}
	}

	/** Says what is left out when the time is over. */
	private function allows( float $seconds, string $what ): bool {
		$allows = $this->watch->allows( $seconds );
		if ( ! $allows ) {
			/* translators: %s: what was to be tried. */
			$this->tell( 'skipped', sprintf( __( '%s was not tried', 'key-health' ), $what ), __( 'The time was over: the tries before took long.', 'key-health' ) );
		}
		return $allows;
	}

	private function tell( string $state, string $text, string $sub = '' ): void {
		$this->seen->tell( $state, $text, $sub, $this->clock->now() );
	}

	private static function door( Smtp_Login $login ): string {
		return $login->host() . ':' . $login->port();
	}

	private static function code( string $name ): string {
		return '`' . $name . '`';
	}
}
