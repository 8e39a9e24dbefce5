<?php
/**
 * A pattern of the catalog as PHP wants it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * For texts of providers and stored values. Shapes of keys are judged by `KeyHealth\Diagnosis\Patterns`, which counts in characters.
 */
final class Pattern {

	/**
	 * @param string $pattern   As the catalog has it, without delimiters.
	 * @param string $modifiers PCRE's.
	 */
	public static function expression( string $pattern, string $modifiers = '' ): string {
		return '~' . str_replace( '~', '\~', $pattern ) . '~' . $modifiers;
	}
}
