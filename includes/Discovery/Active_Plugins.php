<?php
/**
 * Which plugins run on this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Active_Plugins {

	/** @var list<string>|null */
	private $basenames;

	/**
	 * Basenames of the active plugins of this site and its network.
	 *
	 * @return list<string>
	 */
	public function basenames(): array {
		if ( null === $this->basenames ) {
			$site            = get_option( 'active_plugins', array() );
			$network         = is_multisite() ? get_site_option( 'active_sitewide_plugins', array() ) : array();
			$all             = array_merge( is_array( $site ) ? $site : array(), is_array( $network ) ? array_keys( $network ) : array() );
			$this->basenames = array_values( array_unique( array_filter( $all, 'is_string' ) ) );
		}
		return $this->basenames;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	public function runs( array $plugin ): bool {
		if ( ( $plugin['core'] ?? false ) || array_intersect( $plugin['files'], $this->basenames() ) ) {
			return true;
		}
		// A copy among the must-use plugins, or loaded by other code, is on no list; its own getter tells, of the site of this request.
		foreach ( Getter::is_of_another_site() ? array() : $plugin['connections'] as $connection ) {
			$getter = $connection['getter'] ?? array();
			if ( class_exists( $getter['class'] ?? '', false ) || function_exists( $getter['function'] ?? '' ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @return list<array{name: string, file: string}> Names for people.
	 */
	public function names(): array {
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		$headers = get_plugins();
		$names   = array();
		foreach ( $this->basenames() as $file ) {
			$names[] = array(
				'name' => Loose::text( $headers, $file, 'Name' ) ?: $file,
				'file' => $file,
			);
		}
		return $names;
	}
}
