<?php
/**
 * A value that is not known.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Unknown {

	/**
	 * Whether a value holds nothing unknown.
	 *
	 * @param mixed $value A value.
	 */
	public static function is_known( $value ): bool {
		if ( ! is_array( $value ) ) {
			return ! is_object( $value );
		}
		foreach ( $value as $item ) {
			if ( ! self::is_known( $item ) ) {
				return false;
			}
		}
		return true;
	}
}
