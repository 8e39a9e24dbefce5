<?php
/**
 * With which status commands end.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Status {

	/** Nothing is known to be wrong, or what was to be done is done and proven. */
	public const FINE = 0;

	/** Something does not work, or what was to be done was not done. */
	public const BROKEN = 1;

	/** It could not be found out, or the command was not understood. */
	public const UNKNOWN = 2;

	/**
	 * What is known to be broken weighs more than what is not known. Keys that no plugin uses do not count.
	 *
	 * @param list<array<string, mixed>> $keys Of the report.
	 */
	public static function of_keys( array $keys ): int {
		return self::of_checked(
			array_values(
				array_filter(
					$keys,
					static function ( array $key ): bool {
						return ! empty( $key['in_use'] );
					}
				)
			)
		);
	}

	/**
	 * @param list<array<string, mixed>> $keys Of the report, those that were asked about.
	 */
	public static function of_checked( array $keys ): int {
		$status = self::FINE;
		foreach ( $keys as $key ) {
			$state = Loose::text( $key, 'state' );
			if ( 'broken' === $state ) {
				return self::BROKEN;
			}
			if ( in_array( $state, array( 'unknown', 'unchecked' ), true ) ) {
				$status = self::UNKNOWN;
			}
		}
		return $status;
	}
}
