<?php
/**
 * The address this server sends from.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * Nobody is asked for it: it is the address of the connection over which a provider was asked, as far as that is a public one.
 * Behind an address translation the server does not know it; then a provider that refuses an address may have named it.
 */
final class Addresses {

	/** Brevo: "We have detected you are using an unrecognised IP address 203.0.113.9." (developers.brevo.com/docs/ip-security). */
	private const TOLD = '/\bIP address:? \[?([0-9a-f:.]{3,45}?)\]?[.,;)]?(?:\s|$)/iD';

	/** Of a provider that speaks about the address. */
	private const ABOUT_IT = array( 'ip_not_allowed', 'ip_blocked' );

	/** The outgoing address, '' when unknown. */
	public function current( string $seen ): string {
		/**
		 * Filters the outgoing IP address of this server, for hosts that know it better.
		 *
		 * @param string $address The address of the last connection, '' when it is not a public one.
		 */
		$filtered = apply_filters( 'key_health_outgoing_address', self::public_or_none( $seen ) );
		return is_string( $filtered ) && false !== filter_var( $filtered, FILTER_VALIDATE_IP ) ? $filtered : '';
	}

	/**
	 * @param array<string, Key_Memory> $memories By key id.
	 * @return array{ip: string, source: string, was: string|null, was_until: string|null}|null `Report['site']['address']`.
	 */
	public function view( array $memories ): ?array {
		$seen    = self::seen( $memories );
		$current = $this->current( $seen );
		$told    = '' === $current ? self::told( $memories ) : '';
		if ( '' !== $told ) {
			return array(
				'ip'        => $told,
				'source'    => 'provider',
				'was'       => null,
				'was_until' => null,
			);
		}
		if ( '' === $current ) {
			return null;
		}
		$before = $this->before( $memories, $current );
		return array(
			'ip'        => $current,
			'source'    => self::public_or_none( $seen ) === $current ? 'connection' : 'filter',
			'was'       => $before['address'] ?? null,
			'was_until' => Key_View::iso( $before['until'] ?? null ),
		);
	}

	/**
	 * The address of the last accepted check, where it was another one.
	 *
	 * @param array<string, Key_Memory> $memories By key id.
	 * @param string                    $current  The address now.
	 * @return array{address: string, until: int}|null
	 */
	private function before( array $memories, string $current ): ?array {
		$before = null;
		foreach ( $memories as $memory ) {
			$ok = $memory->last_accepted();
			if ( null !== $ok && '' !== $ok['address'] && ( null === $before || $ok['until'] > $before['until'] ) ) {
				$before = $ok;
			}
		}
		return null === $before || $before['address'] === $current ? null : $before;
	}

	/**
	 * The address of the newest connection; of several at the same time one that is known.
	 *
	 * @param array<string, Key_Memory> $memories By key id.
	 */
	private static function seen( array $memories ): string {
		$at   = -1;
		$seen = '';
		foreach ( $memories as $memory ) {
			$verdict = Verdict::restore( $memory->verdict() );
			$address = null === $verdict ? '' : $verdict->address();
			$checked = (int) $memory->checked_at();
			if ( $checked > $at || ( $checked === $at && '' === $seen ) ) {
				$at   = $checked;
				$seen = $address;
			}
		}
		return $seen;
	}

	/**
	 * The address by which a provider refused this site last.
	 *
	 * @param array<string, Key_Memory> $memories By key id.
	 */
	private static function told( array $memories ): string {
		$at   = 0;
		$told = '';
		foreach ( $memories as $memory ) {
			$verdict = Verdict::restore( $memory->verdict() );
			$words   = null === $verdict || ! in_array( $verdict->diagnosis(), self::ABOUT_IT, true ) || null === $verdict->deciding_evidence() ? '' : (string) $verdict->deciding_evidence()->quote();
			$address = 1 === preg_match_all( self::TOLD, $words, $found ) ? self::public_or_none( $found[1][0] ) : '';
			if ( '' !== $address && (int) $memory->checked_at() >= $at ) {
				$at   = (int) $memory->checked_at();
				$told = $address;
			}
		}
		return $told;
	}

	private static function public_or_none( string $address ): string {
		return false === filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ? '' : $address;
	}
}
