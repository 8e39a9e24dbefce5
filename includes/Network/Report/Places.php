<?php
/**
 * Where a key stands, in words, for one site or for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Location;
use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 */
final class Places {

	/**
	 * With the marks that the screen shows as code.
	 *
	 * @param array       $use   A use of a key.
	 * @param int         $sites How many sites have it in such a place.
	 * @param string|null $site  Name of the only one.
	 * @phpstan-param Row $use
	 */
	public static function words( array $use, int $sites = 1, ?string $site = null ): string {
		$place = Plain_Text::of( $use['place'] );
		if ( ! in_array( $use['kind'], array( Location::OPTION, Location::TABLE ), true ) ) {
			return $place;
		}
		$name = self::name( $place );
		if ( $sites > 1 ) {
			return Location::OPTION === $use['kind']
				/* translators: %s: name of an option. */
				? sprintf( __( 'stored on each site, option `%s`', 'key-health' ), $name )
				/* translators: %s: name of a table. */
				: sprintf( __( 'stored on each site, table `%s`', 'key-health' ), $name );
		}
		if ( null === $site ) {
			return $place;
		}
		return Location::OPTION === $use['kind']
			/* translators: 1: name of a site, 2: name of an option. */
			? sprintf( __( 'stored on %1$s, option `%2$s`', 'key-health' ), $site, $name )
			/* translators: 1: name of a site, 2: name of a table. */
			: sprintf( __( 'stored on %1$s, table `%2$s`', 'key-health' ), $site, $name );
	}

	/** Name of the option or table, out of the words of `Location::label()`: the last one before the path. */
	private static function name( string $place ): string {
		$words = explode( ' ', explode( ' › ', $place )[0] );
		return str_replace( '`', '', (string) end( $words ) );
	}
}
