<?php
/**
 * What is so with the keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Of each key that broke since there was somebody to tell: whether it is broken now, and the how-manyth time. Times are seconds.
 *
 * @phpstan-type Fact array{n: int, is: bool, at: int, from: int, state: string, diagnosis: string, reason: string, confidence: string}
 * @phpstan-import-type Item from Channel_Record
 */
final class Facts {

	public const BROKEN    = 'broken';
	public const RECOVERED = 'recovered';

	/**
	 * @param mixed $stored Anything unreadable is forgotten.
	 * @return array
	 * @phpstan-return array<string, Fact>
	 */
	public static function restore( $stored ): array {
		$facts = array();
		foreach ( Loose::map( $stored ) as $id => $fact ) {
			$n  = (int) Loose::text( $fact, 'n' );
			$at = (int) Loose::text( $fact, 'at' );
			if ( $n > 0 && $at > 0 ) {
				$facts[ $id ] = array(
					'n'    => $n,
					'is'   => '1' === Loose::text( $fact, 'is' ),
					'at'   => $at,
					'from' => (int) Loose::text( $fact, 'from' ),
				) + self::words( $fact );
			}
		}
		return $facts;
	}

	/**
	 * @param array|null           $known  What was so before.
	 * @param array<string, mixed> $change `Model\Change`.
	 * @phpstan-param Fact|null $known
	 * @phpstan-return Fact|null Null where there is nothing to tell.
	 */
	public static function after( ?array $known, array $change ): ?array {
		$is  = self::BROKEN === Loose::text( $change, 'state' );
		$was = self::BROKEN === Loose::text( $change['before'] ?? null, 'state' );
		$at  = (int) Loose::text( $change, 'at' );
		if ( null === $known && ( ! $is || $was ) ) {
			// It broke before there was somebody to tell, or works as ever.
			return null;
		}
		if ( null !== $known && $known['is'] === $is ) {
			// A broken key that is broken in another way is no new breakage.
			return $is ? self::words( $change ) + $known : $known;
		}
		$since = (int) Loose::text( $change, 'since' );
		return array(
			'n'    => ( $known['n'] ?? 0 ) + ( $is ? 1 : 0 ),
			'is'   => $is,
			'at'   => $at,
			'from' => $is ? ( $since > 0 && $since <= $at ? $since : $at ) : ( $known['from'] ?? $at ),
		) + ( $is || null === $known ? self::words( $change ) : array( 'state' => Loose::text( $change, 'state' ) ) + $known );
	}

	/**
	 * @param array $fact Of that key.
	 * @phpstan-param Fact $fact
	 * @phpstan-return Item
	 */
	public static function item( string $id, array $fact ): array {
		return array(
			'event'      => $fact['is'] ? self::BROKEN : self::RECOVERED,
			'key_id'     => $id,
			'n'          => $fact['n'],
			'state'      => $fact['state'],
			'diagnosis'  => $fact['diagnosis'],
			'reason'     => $fact['reason'],
			'confidence' => $fact['confidence'],
			'from'       => $fact['from'],
			'to'         => $fact['is'] ? 0 : $fact['at'],
			'at'         => $fact['at'],
		);
	}

	/**
	 * @param mixed $told A change, or a fact as it is stored.
	 * @return array{state: string, diagnosis: string, reason: string, confidence: string}
	 */
	private static function words( $told ): array {
		return array(
			'state'      => Loose::text( $told, 'state' ),
			'diagnosis'  => Loose::text( $told, 'diagnosis' ),
			'reason'     => Loose::text( $told, 'reason' ),
			'confidence' => Loose::text( $told, 'confidence' ),
		);
	}
}
