<?php
/**
 * Patterns of the catalog, as PCRE reads them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The catalog's patterns are JavaScript's. Read with PCRE's modifier `u`, `\d` and `\w` would match the digits and letters of
 * every script; `(*UTF)` counts in characters and leaves them alone. `D`: `$` is the end, not the place before a last line feed.
 */
final class Patterns {

	/** @var array<string, string|null> Expressions by pattern; null for one that does not compile. */
	private array $expressions = array();

	/**
	 * @param string $pattern In JavaScript's syntax.
	 * @param string $text    Valid UTF-8: PHP does not check it for an expression like this.
	 * @return bool|null Null when the pattern cannot be used.
	 */
	public function matches( string $pattern, string $text ): ?bool {
		$expression = $this->expression( $pattern );
		if ( null === $expression ) {
			return null;
		}
		return 1 === preg_match( $expression, $text );
	}

	/** How many characters of a text are not in an alphabet; null when the alphabet cannot be used. */
	public function strangers( string $alphabet, string $text ): ?int {
		$expression = $this->expression( '[' . $alphabet . ']' );
		if ( null === $expression ) {
			return null;
		}
		return Characters::count( (string) preg_replace( $expression, '', $text ) );
	}

	private function expression( string $pattern ): ?string {
		if ( ! array_key_exists( $pattern, $this->expressions ) ) {
			// An escaped backslash and an escaped delimiter stay what they are.
			$escaped    = strtr(
				$pattern,
				array(
					'\\\\' => '\\\\',
					'\\~'  => '\\~',
					'~'    => '\\~',
				)
			);
			$expression = '~(*UTF)' . $escaped . '~D';

			$this->expressions[ $pattern ] = self::compiles( $expression ) ? $expression : null;
		}
		return $this->expressions[ $pattern ];
	}

	/** Another plugin may have added the pattern; its fault is not to be reported on every page. */
	private static function compiles( string $expression ): bool {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- only around this one call.
		set_error_handler( static fn(): bool => true );
		try {
			return false !== preg_match( $expression, '' );
		} finally {
			restore_error_handler();
		}
	}
}
