<?php
/**
 * The options of a site in which a plugin may keep something, or that decide about what it keeps.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Codec\Defuse;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Known_Options {

	/**
	 * @return list<string> Names of those of all plugins, to be read in one query.
	 */
	public static function all( Catalog $catalog ): array {
		$names = array();
		foreach ( $catalog->plugins() as $plugin ) {
			$names = array_merge( $names, self::of( $plugin ) );
		}
		return array_values( array_unique( $names ) );
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return list<string> Names. One with a placeholder is not among them.
	 */
	public static function of( array $plugin ): array {
		$names = array();
		self::collect( array( $plugin['connections'], $plugin['stores'], $plugin['rule'] ), $names );
		return array_values( array_unique( $names ) );
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return list<string> Names of its tables that are read, without prefix.
	 */
	public static function tables( array $plugin ): array {
		$tables = array();
		foreach ( $plugin['connections'] as $connection ) {
			if ( isset( $connection['table'] ) ) {
				$tables[] = $connection['table']['name'];
			}
		}
		return array_values( array_unique( $tables ) );
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, string> Format by the name of the option, of those in which only settings stand.
	 */
	public static function settings( array $plugin ): array {
		$formats = array();
		$plain   = array();
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( isset( $connection['table'] ) ? array() : $connection['stores'] ?? $plugin['stores'] as $store ) {
				foreach ( $store['fields'] as $field ) {
					$option = $field['option'] ?? $connection['option'];
					if ( $field['path'] || isset( $connection['each'] ) ) {
						$formats[ $option ] = $field['format'] ?? $connection['format'] ?? 'native';
					} else {
						$plain[ $option ] = true;
					}
				}
			}
		}
		return array_diff_key( $formats, $plain );
	}

	/**
	 * @param array<mixed> $spec  A piece of the catalog.
	 * @param list<string> $names So far.
	 */
	private static function collect( array $spec, array &$names ): void {
		$is_of_site = ! isset( $spec['table'] ) && Place::SITE === ( $spec['scope'] ?? Place::SITE );
		foreach ( array( 'option', 'key_option' ) as $member ) {
			$name = $spec[ $member ] ?? null;
			if ( $is_of_site && is_string( $name ) && false === strpos( $name, '{' ) ) {
				$names[] = $name;
			}
		}
		if ( 'defuse' === ( $spec['name'] ?? null ) ) {
			$names[] = Defuse::KEY_OPTION;
		}
		foreach ( $spec as $member ) {
			if ( is_array( $member ) ) {
				self::collect( $member, $names );
			}
		}
	}
}
