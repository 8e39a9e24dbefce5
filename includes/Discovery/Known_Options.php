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

	private const NONE = array(
		Place::SITE    => array(),
		Place::NETWORK => array(),
	);

	/**
	 * @return array{site: list<string>, network: list<string>} Names of those of all plugins, each list to be read in one query.
	 */
	public static function all( Catalog $catalog ): array {
		$names = self::NONE;
		foreach ( $catalog->plugins() as $plugin ) {
			self::collect_of( $plugin, $names );
			foreach ( $plugin['connections'] as $connection ) {
				if ( in_array( Place::NETWORK, array_column( $connection['scopes'] ?? array(), 'scope' ), true ) && is_string( $connection['option'] ?? null ) ) {
					// The same name stands in both tables.
					$names[ Place::NETWORK ][] = $connection['option'];
				}
			}
		}
		return array(
			'site'    => array_values( array_unique( $names[ Place::SITE ] ) ),
			'network' => array_values( array_unique( $names[ Place::NETWORK ] ) ),
		);
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return list<string> Names of options of a site. One with a placeholder is not among them.
	 */
	public static function of( array $plugin ): array {
		$names = self::NONE;
		self::collect_of( $plugin, $names );
		return array_values( array_unique( $names[ Place::SITE ] ) );
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
	 * @param array                                            $plugin A plugin of the catalog.
	 * @param array{site: list<string>, network: list<string>} $names  So far.
	 * @phpstan-param Plugin $plugin
	 */
	private static function collect_of( array $plugin, array &$names ): void {
		self::collect( array( $plugin['connections'], $plugin['stores'], $plugin['rule'] ), $names );
	}

	/**
	 * @param array<mixed>                                     $spec  A piece of the catalog.
	 * @param array{site: list<string>, network: list<string>} $names So far.
	 */
	private static function collect( array $spec, array &$names ): void {
		$scope = isset( $spec['table'] ) ? '' : $spec['scope'] ?? Place::SITE;
		if ( Place::SITE === $scope || Place::NETWORK === $scope ) {
			foreach ( array( 'option', 'key_option' ) as $member ) {
				$name = $spec[ $member ] ?? null;
				if ( is_string( $name ) && false === strpos( $name, '{' ) ) {
					$names[ $scope ][] = $name;
				}
			}
		}
		if ( 'defuse' === ( $spec['name'] ?? null ) ) {
			$names[ Place::SITE ][] = Defuse::KEY_OPTION;
		}
		foreach ( $spec as $member ) {
			if ( is_array( $member ) ) {
				self::collect( $member, $names );
			}
		}
	}
}
