<?php
/**
 * Puts the possible causes of one answer in order.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Cause from Catalog
 * @phpstan-type Ranked array{is: string, reason: string|null, title: string, why: string, standing: string, points: int}
 */
final class Ranker {

	public const MOST_LIKELY = 'most_likely';
	public const POSSIBLE    = 'possible';
	public const RULED_OUT   = 'ruled_out';

	/**
	 * @param array $causes The causes of a rule.
	 * @param Facts $facts  What this site knows.
	 * @phpstan-param list<Cause> $causes
	 * @return list<Ranked> The most likely first, what is ruled out last.
	 */
	public function rank( array $causes, Facts $facts ): array {
		$ranked = array();
		foreach ( $causes as $cause ) {
			$ranked[] = $this->judge( $cause, $facts );
		}
		$ranked = array_values(
			array_filter(
				$ranked,
				static function ( array $cause ): bool {
					// No `why` holds and nothing rules it out: nothing speaks for it.
					return self::RULED_OUT === $cause['standing'] || '' !== $cause['why'];
				}
			)
		);
		// A stable sort, also on PHP 7.4: equal points keep the order of the catalog.
		$order = array_keys( $ranked );
		usort(
			$order,
			static function ( int $a, int $b ) use ( $ranked ): int {
				return array( $ranked[ $b ]['points'], $a ) <=> array( $ranked[ $a ]['points'], $b );
			}
		);
		$sorted = array();
		foreach ( $order as $index ) {
			$sorted[] = $ranked[ $index ];
		}
		if ( $sorted && self::RULED_OUT !== $sorted[0]['standing'] ) {
			$sorted[0]['standing'] = self::MOST_LIKELY;
		}
		return $sorted;
	}

	/**
	 * @param array $cause A cause.
	 * @param Facts $facts What this site knows.
	 * @phpstan-param Cause $cause
	 * @return Ranked
	 */
	private function judge( array $cause, Facts $facts ): array {
		$judged = array(
			'is'       => $cause['is'],
			'reason'   => $cause['reason'] ?? null,
			'title'    => $cause['title'],
			'why'      => '',
			'standing' => self::POSSIBLE,
			'points'   => 0,
		);
		foreach ( $cause['ruled_out'] ?? array() as $against ) {
			if ( $facts->holds( $against['fact'] ) ) {
				$judged['why']      = $against['text'];
				$judged['standing'] = self::RULED_OUT;
				$judged['points']   = -1;
				return $judged;
			}
		}
		foreach ( $cause['why'] as $why ) {
			if ( ! isset( $why['fact'] ) || $facts->holds( $why['fact'] ) ) {
				$judged['why']    = $why['text'];
				$judged['points'] = $why['points'];
				break;
			}
		}
		return $judged;
	}

	/**
	 * @param list<Ranked> $ranked Causes.
	 * @return list<Ranked> Without what is ruled out.
	 */
	public static function standing( array $ranked ): array {
		return array_values(
			array_filter(
				$ranked,
				static function ( array $cause ): bool {
					return self::RULED_OUT !== $cause['standing'];
				}
			)
		);
	}
}
