<?php
/**
 * What kind of rule it is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Rule_Kind {

	/**
	 * The rule that reads a bare refusal so.
	 *
	 * @param array  $provider  The provider.
	 * @param string $diagnosis What it means.
	 * @phpstan-param Provider $provider
	 * @return Rule_Array|null
	 */
	public static function bare_rule( array $provider, string $diagnosis ): ?array {
		foreach ( $provider['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['is'] === $diagnosis && self::is_bare( $rule ) ) {
					return $rule;
				}
			}
		}
		return null;
	}

	/**
	 * Whether the rule looks at the status alone.
	 *
	 * @param array $rule The rule.
	 * @phpstan-param Rule_Array $rule
	 */
	public static function is_bare( array $rule ): bool {
		$when = $rule['when'];
		return isset( $when['status'] )
			&& ! array_diff_key(
				$when,
				array(
					'status'  => true,
					'matches' => true,
				)
			)
			&& ( ! isset( $when['matches'] ) || Rule_Words::fits_any( $when['matches'] ) );
	}

	/**
	 * Whether the rule leaves nothing open by itself.
	 *
	 * @param array $rule The rule.
	 * @phpstan-param Rule_Array $rule
	 */
	public static function is_certain( array $rule ): bool {
		return 'memory' !== $rule['confidence'] && ! isset( $rule['causes'] ) && ! ( $rule['undecided'] ?? false );
	}
}
