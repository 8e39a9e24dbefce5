<?php
/**
 * What of a report the administrator of one site is not to know.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * That the network defines a value is told, and nothing of the value: neither how a secret ends nor what it belongs to, like a user
 * name, a domain or the id of an access key.
 */
final class Hidden_Values {

	private const MASK = '••••';

	/** Shorter values ("eu", "587") stand in any sentence. */
	private const TELLING = 6;

	/** What a screen leads by; a domain that is hidden may be that of the site itself. */
	private const LEADS = array( 'id', 'provider', 'plugin', 'connection' );

	/** Whether a definition belongs to the network. What code supplies in place of an option does, too. */
	public static function is_of_network( Definition $definition ): bool {
		return ! $definition->location()->is_of_site() || 'option_filtered' === $definition->because();
	}

	/**
	 * How the value ends, to be remembered on the site: whoever looks there after the network's definition is gone is not to learn it.
	 */
	public static function end_to_remember( Key $key ): ?string {
		$effective = $key->main_field()->effective();
		return is_multisite() && null !== $effective && self::is_of_network( $effective ) ? null : $key->main_field()->value()->last4();
	}

	/**
	 * Sentences and evidence name values as well.
	 *
	 * @param array<string, mixed> $view   A part of the report.
	 * @param list<Field>          $fields Whose value is hidden.
	 * @return array<string, mixed>
	 */
	public static function taken_out( array $view, array $fields ): array {
		$pairs = array();
		foreach ( $fields as $field ) {
			$value = $field->is_secret() ? self::MASK . $field->value()->last4() : $field->value()->reveal();
			if ( strlen( $value ) >= self::TELLING ) {
				$pairs[ $value ] = self::MASK;
			}
		}
		$mask = static function ( $part ) use ( $pairs, &$mask ) {
			if ( is_array( $part ) ) {
				return array_map( $mask, $part );
			}
			return is_string( $part ) ? strtr( $part, $pairs ) : $part;
		};
		return $pairs ? array_intersect_key( $view, array_flip( self::LEADS ) ) + array_map( $mask, $view ) : $view;
	}
}
