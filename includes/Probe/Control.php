<?php
/**
 * Asks somebody else before the provider is blamed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Evidence;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * When nothing came back, WordPress.org is asked without any key: if that fails as well, the cause is on this server. When the
 * certificate was not accepted, the clock is compared: a wrong clock makes good certificates look expired. When the provider
 * answered with an error of its own, its bare host is asked without a key.
 */
final class Control {

	public const HOST = 'api.wordpress.org';

	/** More than this many seconds off, and certificates of the day begin to fail. */
	private const CLOCK_TOLERANCE_S = 300;

	private const REACH = array( 'dns', 'tls', 'timeout', 'connection_refused' );

	/** @var Http */
	private $http;

	/** @var Clock */
	private $clock;

	public function __construct( Http $http, Clock $clock ) {
		$this->http  = $http;
		$this->clock = $clock;
	}

	/** Adds to the verdict what a keyless request says. */
	public function look( Verdict $verdict, Request $request, Answer $answer ): void {
		$minutes = self::minutes_off( $answer, $this->clock->now() );
		if ( in_array( $verdict->diagnosis(), self::REACH, true ) ) {
			$this->look_elsewhere( $verdict );
			$minutes = 'tls' === $verdict->diagnosis() ? self::minutes_off( $this->plain_answer(), $this->clock->now() ) : null;
			if ( null !== $minutes ) {
				$verdict->blame( 'clock_skew', null );
				$verdict->set_name( 'minutes', (string) $minutes );
			}
			return;
		}
		if ( null !== $minutes ) {
			$verdict->set_name( 'minutes', (string) $minutes );
		}
		if ( null !== $request->login() ) {
			return;
		}
		if ( 'provider_outage' === $verdict->diagnosis() || ( 'intercepted' === $verdict->diagnosis() && 'html' === $verdict->reason() ) ) {
			$this->ask( $verdict, new Request( 'HEAD', 'https://' . $request->host() . '/' ) );
		}
	}

	private function look_elsewhere( Verdict $verdict ): void {
		$answer = $this->ask( $verdict, new Request( 'HEAD', 'https://' . self::HOST . '/' ) );
		if ( null !== $answer->failure() && 'http_request_not_executed' !== $answer->failure()['code'] ) {
			$verdict->blame( $verdict->diagnosis(), 'everything' );
		}
	}

	private function ask( Verdict $verdict, Request $request ): Answer {
		$asked_at = $this->clock->now();
		$answer   = $this->http->send( $request );
		$failure  = $answer->failure();
		$verdict->add(
			Evidence::of(
				new Redactor( array() ),
				array(
					'asked_at'    => $asked_at,
					'purpose'     => 'control',
					'request'     => $request->line(),
					'status'      => $answer->status(),
					'says'        => null === $failure
						/* translators: %s: host name. */
						? sprintf( __( '%s answers this site without a key.', 'key-health' ), $request->host() )
						/* translators: %s: host name. */
						: sprintf( __( '%s does not answer this site either.', 'key-health' ), $request->host() ),
					'failure'     => null === $failure ? null : array(
						'kind' => 'control',
						'text' => $failure['text'],
					),
					'duration_ms' => $answer->duration_ms(),
				)
			)
		);
		return $answer;
	}

	/** The time of WordPress.org, asked without TLS, because TLS is what does not work. No key, nothing of this site. */
	private function plain_answer(): Answer {
		return $this->http->send( new Request( 'HEAD', 'http://' . self::HOST . '/' ) );
	}

	/** Minutes by which this server's clock is off; null when it is right or unknown. */
	public static function minutes_off( Answer $answer, int $now ): ?int {
		$ahead = null === $answer->failure() ? $answer->clock_ahead( $now ) : null;
		return null !== $ahead && abs( $ahead ) > self::CLOCK_TOLERANCE_S ? (int) round( abs( $ahead ) / 60 ) : null;
	}
}
