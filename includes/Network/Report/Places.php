<?php
/**
 * Where a key stands, in words, for one site or for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Location;
use KeyHealth\Model\Place;
use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 */
final class Places {

	/** In files, and where in them. */
	private const FILES = array( Location::CONSTANT, Location::FILTER, Location::PLUGIN_FILE );

	/**
	 * With the marks that the screen shows as code.
	 *
	 * @param array       $use   A use of a key.
	 * @param int         $sites How many sites have it in such a place.
	 * @param string|null $site  Name of the only one.
	 * @phpstan-param Row $use
	 */
	public static function words( array $use, int $sites = 1, ?string $site = null ): string {
		$place = self::location( $use['kind'], Plain_Text::of( $use['place'] ) );
		if ( null === $place ) {
			return '';
		}
		$name = str_replace( '`', '', $place->name() );
		if ( Location::OPTION === $place->kind() && $sites > 1 ) {
			/* translators: %s: name of an option. */
			return sprintf( __( 'stored on each site, option `%s`', 'key-health' ), $name );
		}
		if ( Location::TABLE === $place->kind() && $sites > 1 ) {
			/* translators: %s: name of a table. */
			return sprintf( __( 'stored on each site, table `%s`', 'key-health' ), $name );
		}
		if ( Location::OPTION === $place->kind() && null !== $site ) {
			/* translators: 1: name of a site, 2: name of an option. */
			return sprintf( __( 'stored on %1$s, option `%2$s`', 'key-health' ), str_replace( '`', '', $site ), $name );
		}
		if ( Location::TABLE === $place->kind() && null !== $site ) {
			/* translators: 1: name of a site, 2: name of a table. */
			return sprintf( __( 'stored on %1$s, table `%2$s`', 'key-health' ), str_replace( '`', '', $site ), $name );
		}
		return $place->label();
	}

	/**
	 * What `Location::id()` has named: `option:NAME/PATH`, `constant:NAME@FILE:LINE`.
	 */
	private static function location( string $kind, string $id ): ?Location {
		if ( 0 !== strpos( $id, $kind . ':' ) || ! in_array( $kind, Location::KINDS, true ) ) {
			return null;
		}
		$rest = substr( $id, strlen( $kind ) + 1 );
		if ( in_array( $kind, self::FILES, true ) ) {
			$is_located = 1 === preg_match( '~^(.*?)@(.+):(\d+)$~Ds', $rest, $found );
			return self::in_file( $kind, $is_located ? $found[1] : $rest, $is_located ? $found[2] : null, $is_located ? (int) $found[3] : null );
		}
		if ( Location::ENVIRONMENT === $kind ) {
			return Location::environment( $rest );
		}
		$path = explode( '/', $rest );
		$name = (string) array_shift( $path );
		switch ( $kind ) {
			case Location::TABLE:
				return Location::table( $name, (string) array_shift( $path ), $path );
			case Location::NETWORK_OPTION:
				return Location::stored( Place::NETWORK, $name, $path );
			case Location::MAIN_SITE_OPTION:
				return Location::stored( Place::MAIN_SITE, $name, $path );
			default:
				return Location::option( $name, $path );
		}
	}

	private static function in_file( string $kind, string $name, ?string $file, ?int $line ): Location {
		if ( Location::FILTER === $kind ) {
			return Location::filter( $name, $file, $line );
		}
		return Location::PLUGIN_FILE === $kind && null !== $file ? Location::plugin_file( $name, $file, (int) $line ) : Location::constant( $name, $file, $line );
	}
}
