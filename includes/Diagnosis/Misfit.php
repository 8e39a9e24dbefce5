<?php
/**
 * In what way a value is none of its provider's keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect/misfit.ts`.
 *
 * @phpstan-import-type Fault from Shape_Problem
 */
final class Misfit {

	/**
	 * @param string $text  Cleaned, and known not to fit.
	 * @param Shape  $shape What it should look like.
	 * @return non-empty-list<Fault>
	 */
	public static function faults( string $text, Shape $shape ): array {
		$expected = $shape->length();
		$prefix   = $shape->prefix();
		$body     = $shape->compact( $text );
		$length   = Characters::count( $body );
		$half     = (string) substr( $body, 0, intdiv( strlen( $body ), 2 ) );
		if ( $half . $half === $body && $shape->fits( $half ) ) {
			return array( self::wrong_length( $length, $expected, true ) );
		}
		$rest      = self::after_prefix( $body, $prefix );
		$begins    = null !== $rest;
		$strangers = $shape->strangers( $rest ?? $body );
		if ( $begins && 0 === $strangers && null !== $expected && $length < $expected ) {
			return array( self::truncated( $length, $expected, Characters::count( $rest ) ) );
		}
		// Only the beginning is missing: its length says nothing more.
		$is_headless     = ! $begins && 0 === $strangers && ( $expected ?? 0 ) - Characters::count( $prefix ) === $length;
		$is_other_length = null === $expected ? $begins && 0 === $strangers : $length !== $expected && ! $is_headless;
		$found           = $is_other_length ? array( self::wrong_length( $length, $expected, false ) ) : array();
		if ( ( $strangers ?? 0 ) > 0 || ! $begins || array() === $found ) {
			$found[] = array(
				'reason'  => 'wrong_characters',
				'details' => array(
					'count'  => 0 === $strangers ? null : $strangers,
					'prefix' => $begins ? null : $prefix,
				),
			);
		}
		return $found;
	}

	/**
	 * @param int|null $length   In characters; null when it is too long to be looked at.
	 * @param int|null $expected Length of every key, where all have the same.
	 * @param bool     $is_twice The same key two times in a row.
	 * @return Fault
	 */
	public static function wrong_length( ?int $length, ?int $expected, bool $is_twice ): array {
		return array(
			'reason'  => 'wrong_length',
			'details' => array(
				'length'          => $length,
				'expected_length' => $expected,
				'twice'           => $is_twice,
			),
		);
	}

	/**
	 * @param int $length       In characters.
	 * @param int $expected     Length of every key.
	 * @param int $after_prefix Characters after the beginning that all keys share.
	 * @return Fault
	 */
	private static function truncated( int $length, int $expected, int $after_prefix ): array {
		return array(
			'reason'  => 'truncated',
			'details' => array(
				'length'          => $length,
				'expected_length' => $expected,
				'missing'         => $expected - $length,
				'after_prefix'    => $after_prefix,
			),
		);
	}

	/** Null when it begins with something else. A part of the prefix counts as its beginning. */
	private static function after_prefix( string $body, string $prefix ): ?string {
		if ( '' === $prefix || 0 === strpos( $body, $prefix ) ) {
			return (string) substr( $body, strlen( $prefix ) );
		}
		return 0 === strpos( $prefix, $body ) ? '' : null;
	}
}
