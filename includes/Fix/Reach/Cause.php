<?php
/**
 * Draws the conclusion.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * From what was tried to why the provider is not reached. Knows no host, no text and no clock.
 *
 * `provider`, `control` and `over_ipv4` say what became of a try: '' when something came back, else one of the diagnoses that
 * `Failure_Reader` gives; null when it was not tried.
 *
 * @phpstan-type Facts array{can_send: bool, provider: string|null, status: int|null, control: string|null, by_proxy: bool, has_ipv6: bool, over_ipv4: string|null, certificates: string, minutes_off: int|null, tls_old: bool}
 */
final class Cause {

	/** What says nothing yet. */
	public const NOTHING = array(
		'can_send'     => true,
		'provider'     => null,
		'status'       => null,
		'control'      => null,
		'by_proxy'     => false,
		'has_ipv6'     => false,
		'over_ipv4'    => null,
		'certificates' => Machine::FILE_GOOD,
		'minutes_off'  => null,
		'tls_old'      => false,
	);

	/** What the other side did not even see. */
	private const WAY = array( 'dns', 'connection_refused', 'timeout' );

	/**
	 * @param array $facts What was seen.
	 * @phpstan-param Facts $facts
	 * @return string `Reach['cause']` in src/shared/types.ts.
	 */
	public static function of( array $facts ): string {
		if ( ! $facts['can_send'] ) {
			return 'no_transport';
		}
		if ( null === $facts['provider'] ) {
			return 'unknown';
		}
		if ( '' === $facts['provider'] ) {
			return self::of_answer( $facts );
		}
		if ( in_array( $facts['provider'], array( 'no_transport', 'blocked_by_site' ), true ) ) {
			return $facts['provider'];
		}
		if ( 'proxy_error' === $facts['provider'] || self::is_proxy_dead( $facts ) ) {
			return 'proxy';
		}
		return 'tls' === $facts['provider'] ? self::of_handshake( $facts ) : self::of_way( $facts );
	}

	/**
	 * @phpstan-param Facts $facts
	 */
	private static function of_answer( array $facts ): string {
		// 501 means that the server does not know such a question.
		if ( (int) $facts['status'] >= 500 && 501 !== $facts['status'] ) {
			return 'outage';
		}
		return null === $facts['minutes_off'] ? 'reached' : 'clock';
	}

	/**
	 * Behind a proxy nobody else is connected to: when nothing at all comes through, it is the proxy.
	 *
	 * @phpstan-param Facts $facts
	 */
	private static function is_proxy_dead( array $facts ): bool {
		return $facts['by_proxy'] && in_array( $facts['provider'], self::WAY, true ) && in_array( $facts['control'], array_merge( self::WAY, array( 'proxy_error' ) ), true );
	}

	/**
	 * What is wrong on this server makes every handshake fail, so it is looked at first.
	 *
	 * @phpstan-param Facts $facts
	 */
	private static function of_handshake( array $facts ): string {
		if ( Machine::FILE_GOOD !== $facts['certificates'] ) {
			return 'ca_bundle';
		}
		if ( null !== $facts['minutes_off'] ) {
			return 'clock';
		}
		return $facts['tls_old'] ? 'old_tls' : 'tls';
	}

	/**
	 * @phpstan-param Facts $facts
	 */
	private static function of_way( array $facts ): string {
		if ( ! in_array( $facts['provider'], self::WAY, true ) ) {
			return 'unknown';
		}
		if ( 'dns' === $facts['provider'] ) {
			return 'dns' === $facts['control'] ? 'dns_everything' : 'dns';
		}
		if ( '' === $facts['over_ipv4'] && $facts['has_ipv6'] ) {
			return 'ipv6';
		}
		$cause = 'timeout' === $facts['provider'] ? 'timeout' : 'refused';
		return in_array( $facts['control'], self::WAY, true ) ? $cause . '_everything' : $cause;
	}
}
