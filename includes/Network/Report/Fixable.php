<?php
/**
 * Whether one fix for all sites that share a key can be begun.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 */
final class Fixable {

	/** Fixes that end in another value of the key. */
	private const BY_VALUE = array( 'replace_key', 'rotate_key', 'clean_key', 'change_companion' );

	/**
	 * @param array             $use   A use of the key.
	 * @param list<string>|null $fixes What would mend it; null when nobody can say.
	 * @phpstan-param Row $use
	 * @return string|null Why not, in a sentence; null when it can.
	 */
	public static function why_not( array $use, ?array $fixes ): ?string {
		if ( ! in_array( $use['kind'], array( Location::OPTION, Location::TABLE ), true ) ) {
			return __( 'It does not stand in the settings of each site. It is changed in one place for all.', 'key-health' );
		}
		if ( null !== $fixes && in_array( 'reconnect', $fixes, true ) ) {
			return __( 'Each site has to be connected with its provider again. There is no key to enter.', 'key-health' );
		}
		if ( $fixes && ! array_intersect( self::BY_VALUE, $fixes ) ) {
			return __( 'Another key would not mend this.', 'key-health' );
		}
		return null;
	}
}
