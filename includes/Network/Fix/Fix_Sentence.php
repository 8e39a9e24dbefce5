<?php
/**
 * Says where a fix for many is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

defined( 'ABSPATH' ) || exit;

final class Fix_Sentence {

	/**
	 * @param Fix_Record         $fix    The fix.
	 * @param array<string, int> $counts Sites by state.
	 * @param string             $noun   The provider's word for a key.
	 */
	public static function of( Fix_Record $fix, array $counts, string $noun ): string {
		$total = array_sum( $counts );
		if ( in_array( $fix->state(), array( Fix_Record::UNDOING, Fix_Record::UNDONE ), true ) ) {
			$there = $total - $counts[ Fix_Row::SKIPPED ];
			/* translators: 1: number of sites, 2: number of sites, 3: "key" or "token". */
			return sprintf( _n( '%1$s of %2$s site has its old %3$s back.', '%1$s of %2$s sites have their old %3$s back.', $there, 'key-health' ), number_format_i18n( $counts[ Fix_Row::UNDONE ] + $counts[ Fix_Row::KEPT_OLD ] ), number_format_i18n( $there ), $noun );
		}
		$text = $fix->is_clearing()
			/* translators: 1: number of sites, 2: number of sites, 3: "key" or "token". */
			? _n( '%1$s of %2$s site is free of its outdated %3$s.', '%1$s of %2$s sites are free of their outdated %3$s.', $total, 'key-health' )
			/* translators: 1: number of sites, 2: number of sites, 3: "key" or "token". */
			: _n( '%1$s of %2$s site now uses the new %3$s.', '%1$s of %2$s sites now use the new %3$s.', $total, 'key-health' );
		$sentence = sprintf( $text, number_format_i18n( $counts[ Fix_Row::PROVEN ] ), number_format_i18n( $total ), $noun );
		if ( 0 === $counts[ Fix_Row::WRITTEN ] ) {
			return $sentence;
		}
		/* translators: %s: number of sites. */
		return $sentence . ' ' . sprintf( _n( '%s more was written, but not proven.', '%s more were written, but not proven.', $counts[ Fix_Row::WRITTEN ], 'key-health' ), number_format_i18n( $counts[ Fix_Row::WRITTEN ] ) );
	}
}
