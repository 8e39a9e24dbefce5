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

	/** @var Viewed_Site */
	private $site;

	/** @var array<string, bool> Whether code of a plugin is loaded for every site of the network, by slug. */
	private $loaded = array();

	public function __construct( ?Viewed_Site $site = null ) {
		$this->site = $site ?? new Viewed_Site();
	}

	/** Those of another site are to be read. */
	public function forget(): void {
		$this->basenames = null;
	}

	/**
	 * Basenames of the active plugins of this site and its network.
	 *
	 * @return list<string>
	 */
	public function basenames(): array {
		if ( null === $this->basenames ) {
			$site            = $this->site->option( 'active_plugins', array() );
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
		// A copy among the must-use plugins, or loaded by other code, is on no list; its own getter tells.
		if ( ! $this->site->is_own() ) {
			$this->loaded[ $plugin['slug'] ] = $this->loaded[ $plugin['slug'] ] ?? Loaded_Code::is_everywhere( $plugin );
			return $this->loaded[ $plugin['slug'] ];
		}
		return array() !== Loaded_Code::getters( $plugin );
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
