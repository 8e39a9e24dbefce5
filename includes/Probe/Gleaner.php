<?php
/**
 * Takes out of an answer what else it tells.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\End_Time;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * When the key ends, what it may do, which values there are to choose from, and how long the provider wants to be left alone.
 *
 * @phpstan-import-type Step from Catalog
 */
final class Gleaner {

	/** Names under which a verdict keeps a time, in seconds since 1970. */
	public const ENDS  = 'ends';
	public const RETRY = 'retry_at';

	/** A provider that asks for more is asked again all the same. */
	private const LONGEST_PAUSE_S = 3600;

	private const MAX_OFFERS = 50;

	/**
	 * @param array    $step     The step.
	 * @param Answer   $answer   What came back.
	 * @param Reading  $reading  How it was read.
	 * @param Verdict  $verdict  Takes what is found.
	 * @param Redactor $redactor Knows the values.
	 * @param int      $now      Seconds since 1970.
	 * @phpstan-param Step $step
	 */
	public function glean( array $step, Answer $answer, Reading $reading, Verdict $verdict, Redactor $redactor, int $now ): void {
		if ( isset( $step['offers'] ) ) {
			$verdict->offer( $step['offers']['field'], $this->offered( $answer->at( $step['offers']['at'] ), $redactor ) );
		}
		if ( 'rate_limited' === $reading->diagnosis() ) {
			$pause = $this->pause( $answer->header( 'retry-after' ), $now );
			$verdict->set_name( self::RETRY, null === $pause ? '' : (string) ( $now + $pause ) );
		}
		if ( 'ok' !== $reading->diagnosis() ) {
			return;
		}
		$end = isset( $step['ends'] ) ? End_Time::of( $answer->at( $step['ends'] )[0] ?? null ) : null;
		if ( null !== $end ) {
			$verdict->set_name( self::ENDS, (string) $end );
		}
		$may = isset( $step['permissions'] ) ? Permissions::read( $step['permissions'], $answer, $redactor ) : null;
		if ( null !== $may && isset( $step['permissions'] ) ) {
			$verdict->set_permissions( $may, 'memory' !== $step['permissions']['confidence'] );
		}
	}

	/**
	 * Seconds or a date (RFC 9110 §10.2.3).
	 *
	 * @return int|null Seconds from now on.
	 */
	private function pause( string $header, int $now ): ?int {
		$date = false;
		if ( ctype_digit( $header ) ) {
			$date = $now + (int) min( (float) $header, self::LONGEST_PAUSE_S );
		} elseif ( 1 === preg_match( '/^(?:mon|tue|wed|thu|fri|sat|sun|\d{4}-\d\d-\d\d)/i', $header ) ) {
			$date = strtotime( $header );
		}
		return false === $date || $date <= $now ? null : min( $date - $now, self::LONGEST_PAUSE_S );
	}

	/**
	 * @param list<mixed> $values   From the answer.
	 * @param Redactor    $redactor Knows the values.
	 * @return list<string> As plain text.
	 */
	private function offered( array $values, Redactor $redactor ): array {
		$offers = array();
		foreach ( array_slice( $values, 0, self::MAX_OFFERS ) as $value ) {
			if ( is_string( $value ) && '' !== $value && strlen( $value ) <= 200 ) {
				$offers[] = $redactor->redact( Plain_Text::of( $value ) );
			}
		}
		return $offers;
	}
}
