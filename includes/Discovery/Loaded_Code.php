<?php
/**
 * Which code of a plugin is loaded, and for which sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Loaded_Code {

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return list<\ReflectionClass<object>|\ReflectionFunction> Classes and functions to which its getters belong.
	 */
	public static function getters( array $plugin ): array {
		$loaded = array();
		foreach ( $plugin['connections'] as $connection ) {
			$class    = $connection['getter']['class'] ?? '';
			$function = $connection['getter']['function'] ?? '';
			if ( class_exists( $class, false ) ) {
				$loaded[] = new \ReflectionClass( $class );
			} elseif ( function_exists( $function ) ) {
				$loaded[] = new \ReflectionFunction( $function );
			}
		}
		return $loaded;
	}

	/**
	 * Whether it is loaded for every site: not by a plugin or theme that this request has loaded for its own site.
	 *
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	public static function is_everywhere( array $plugin ): bool {
		foreach ( self::getters( $plugin ) as $code ) {
			if ( ! self::is_of_site( wp_normalize_path( (string) $code->getFileName() ) ) ) {
				return true;
			}
		}
		return false;
	}

	private static function is_of_site( string $file ): bool {
		foreach ( (array) ( $GLOBALS['wp_theme_directories'] ?? array() ) as $folder ) {
			if ( is_string( $folder ) && 0 === strpos( $file, trailingslashit( wp_normalize_path( $folder ) ) ) ) {
				return true;
			}
		}
		$folder = explode( '/', plugin_basename( $file ) )[0];
		// Of the site for which this request is, even while another one is switched to.
		foreach ( (array) get_blog_option( Viewed_Site::of_request(), 'active_plugins' ) as $basename ) {
			if ( is_string( $basename ) && explode( '/', $basename )[0] === $folder ) {
				return true;
			}
		}
		return false;
	}
}
