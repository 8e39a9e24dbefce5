<?php
/**
 * The files of active plugins into which people paste keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Search\Hit;
use KeyHealth\Config\Search\Limits;
use KeyHealth\Config\Search\Search;
use KeyHealth\Config\Search\Wanted;

defined( 'ABSPATH' ) || exit;

/**
 * The main file of each, and of a plugin that keeps keys also what lies beside it. Whole trees are searched only when somebody asks.
 */
final class Plugin_Files {

	/** Files beside a main file. */
	private const BESIDE = 20;

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var string */
	private $folder;

	public function __construct( Catalog $catalog, Active_Plugins $active, string $folder = WP_PLUGIN_DIR ) {
		$this->catalog = $catalog;
		$this->active  = $active;
		$this->folder  = rtrim( Disk::slashes( $folder ), '/' );
	}

	/**
	 * @return array<string, list<Hit>> By the basename of the plugin.
	 */
	public function holding( Wanted $wanted ): array {
		$owners = $this->files();
		$disk   = new Disk();
		$search = new Search( array(), new Folders( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR, $disk ), new Scanner(), new Limits( 1000, 67108864, 2.0 ) );
		$hits   = array();
		foreach ( $search->in_files( array_map( 'strval', array_keys( $owners ) ), $wanted )->hits() as $hit ) {
			$hits[ $owners[ $hit->path() ] ][] = $hit;
		}
		return $hits;
	}

	/** Whether a plugin comes with updates: the catalog knows it, or WordPress has asked for them. */
	public function is_updated( string $basename ): bool {
		if ( isset( $this->known()[ $basename ] ) ) {
			return true;
		}
		$updates = get_site_transient( 'update_plugins' );
		foreach ( array( 'response', 'no_update' ) as $list ) {
			if ( is_object( $updates ) && isset( $updates->$list ) && is_array( $updates->$list ) && isset( $updates->$list[ $basename ] ) ) {
				return true;
			}
		}
		return false;
	}

	/** The name of a plugin for people; its basename where it has none. */
	public function name( string $basename ): string {
		$known = $this->known()[ $basename ] ?? '';
		if ( '' !== $known ) {
			return $known;
		}
		$data = get_file_data( $this->folder . '/' . $basename, array( 'name' => 'Plugin Name' ) );
		return $data['name'] ?: $basename;
	}

	/**
	 * @return array<string, string> Path => basename of the plugin it belongs to.
	 */
	private function files(): array {
		$known = $this->known();
		$disk  = new Disk();
		$files = array();
		foreach ( $this->active->basenames() as $basename ) {
			if ( 0 !== validate_file( $basename ) || $this->is_own( $basename ) ) {
				continue;
			}
			$path           = $this->folder . '/' . $basename;
			$files[ $path ] = $basename;
			$beside         = isset( $known[ $basename ] ) && '.' !== dirname( $basename ) ? $disk->php_files( dirname( $path ) ) : array();
			foreach ( array_slice( $beside, 0, self::BESIDE ) as $other ) {
				$files += array( $other => $basename );
			}
		}
		return $files;
	}

	/**
	 * @return array<string, string> Basename => name, of plugins that the catalog knows.
	 */
	private function known(): array {
		$known = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			$known += array_fill_keys( $plugin['files'], $plugin['short_name'] );
		}
		return $known;
	}

	private function is_own( string $basename ): bool {
		return plugin_basename( \KeyHealth\PLUGIN_FILE ) === $basename;
	}
}
