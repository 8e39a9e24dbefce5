<?php
/**
 * How near two names of constants are.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

defined( 'ABSPATH' ) || exit;

/**
 * Says nothing of names that may both be right: those that differ in a number, or in the word of a provider.
 */
final class Nearness {

	/** Shorter names are near to too much. */
	private const SHORTEST = 10;

	private const FURTHEST = 2;

	/** @var array<string, true> Words that tell one provider from another. */
	private $words = array();

	/**
	 * @param list<string> $providers Ids of providers.
	 */
	public function __construct( array $providers ) {
		foreach ( $providers as $id ) {
			foreach ( explode( '_', strtoupper( $id ) ) as $word ) {
				$this->words[ $word ] = true;
			}
			$this->words[ strtoupper( str_replace( '_', '', $id ) ) ] = true;
		}
	}

	/**
	 * @param string $name  What somebody wrote.
	 * @param string $right What a plugin reads.
	 * @return string|null How it was missed: `case`, `space`, `backslash`, `spelling`; null for names that have nothing to do with each other.
	 */
	public function of( string $name, string $right ): ?string {
		if ( $name === $right ) {
			return null;
		}
		$bare = ltrim( trim( $name ), '\\' );
		if ( $bare === $right ) {
			return trim( $name ) === $name ? 'backslash' : 'space';
		}
		if ( strtoupper( $bare ) === strtoupper( $right ) ) {
			return 'case';
		}
		if ( self::letters( $bare ) === self::letters( $right ) ) {
			return 'spelling';
		}
		$long = strlen( $bare ) >= self::SHORTEST && strlen( $right ) >= self::SHORTEST;
		return $long && $this->may_mean( strtoupper( $bare ), $right ) && self::distance( strtoupper( $bare ), $right ) <= self::FURTHEST ? 'spelling' : null;
	}

	/** Whether a difference can be a slip of the hand: both a number and a provider are chosen. */
	private function may_mean( string $name, string $right ): bool {
		if ( preg_replace( '/[^0-9]+/', '-', $name ) !== preg_replace( '/[^0-9]+/', '-', $right ) ) {
			return false;
		}
		$one   = explode( '_', $name );
		$other = explode( '_', $right );
		foreach ( array_diff( $one, $other ) as $word ) {
			if ( isset( $this->words[ $word ] ) ) {
				return false;
			}
		}
		return true;
	}

	private static function letters( string $name ): string {
		return (string) preg_replace( '/[^A-Z0-9]/', '', strtoupper( $name ) );
	}

	/** Letters changed, left out, put in, or swapped with their neighbor; more than enough counts as one too many. */
	public static function distance( string $one, string $other ): int {
		$width = strlen( $other );
		if ( abs( strlen( $one ) - $width ) > self::FURTHEST ) {
			return self::FURTHEST + 1;
		}
		$rows = array( range( 0, $width ) );
		foreach ( str_split( $one ) as $at => $letter ) {
			$row = array( $at + 1 );
			for ( $i = 1; $i <= $width; $i++ ) {
				$row[ $i ] = min( $rows[ $at ][ $i ] + 1, $row[ $i - 1 ] + 1, $rows[ $at ][ $i - 1 ] + (int) ( $letter !== $other[ $i - 1 ] ) );
				if ( $at > 0 && $i > 1 && $letter === $other[ $i - 2 ] && $one[ $at - 1 ] === $other[ $i - 1 ] ) {
					$row[ $i ] = min( $row[ $i ], $rows[ $at - 1 ][ $i - 2 ] + 1 );
				}
			}
			$rows[] = $row;
		}
		return end( $rows )[ $width ];
	}
}
