<?php
/**
 * What stands around the keys now.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Conflicts\Known_Names;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Names, versions and fingerprints; no value. PHP on the command line is often another one, with another environment, than that of
 * the web server: each is compared with itself.
 *
 * @phpstan-type Plugin_Part array{name: string, version: string}
 * @phpstan-type Process_Part array{at: int, php: string, epoch: string, salts: string, constants: array<string, string>}
 * @phpstan-type Picture array{at: int, core: string, theme: string, theme_name: string, plugins: array<string, Plugin_Part>, processes: array<string, Process_Part>}
 */
final class Surroundings {

	/** Constants of WordPress that decide whether a provider is reached. */
	private const OF_CORE = array( 'WP_HTTP_BLOCK_EXTERNAL', 'WP_ACCESSIBLE_HOSTS', 'WP_PROXY_HOST', 'WP_PROXY_PORT', 'WP_PROXY_BYPASS_HOSTS' );

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Known_Names */
	private $names;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Catalog $catalog, Active_Plugins $active, Known_Names $names, Fingerprinter $fingerprinter ) {
		$this->catalog       = $catalog;
		$this->active        = $active;
		$this->names         = $names;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * @param string $core The version of WordPress; after an update this request still runs the old one.
	 * @return Picture
	 */
	public function picture( int $now, string $core ): array {
		$plugins = array();
		foreach ( $this->active->basenames() as $file ) {
			$plugins[ $file ] = $this->plugin( $file );
		}
		return array(
			'at'         => $now,
			'core'       => $core,
			'theme'      => Loose::text( get_option( 'stylesheet' ) ),
			'theme_name' => $this->theme_name(),
			'plugins'    => $plugins,
			'processes'  => array( self::process() => $this->process_part( $now ) ),
		);
	}

	/**
	 * Past every cache: it may have been updated in this request.
	 *
	 * @param string $file From the plugins folder.
	 * @return Plugin_Part
	 */
	public function plugin( string $file ): array {
		$path   = WP_PLUGIN_DIR . '/' . $file;
		$header = 0 === validate_file( $file ) && is_file( $path ) ? get_file_data(
			$path,
			array(
				'name'    => 'Plugin Name',
				'version' => 'Version',
			),
			'plugin'
		) : array();
		return array(
			'name'    => $this->short_name( $file ) ?? ( wp_strip_all_tags( Loose::text( $header, 'name' ) ) ?: $file ),
			'version' => wp_strip_all_tags( Loose::text( $header, 'version' ) ),
		);
	}

	/**
	 * @param mixed $stored As read from the store.
	 * @return Picture|null Null when there is none that can be read.
	 */
	public static function restore( $stored ): ?array {
		if ( ! is_array( $stored ) || ! is_int( $stored['at'] ?? null ) || ! is_array( $stored['plugins'] ?? null ) ) {
			return null;
		}
		$plugins = array();
		foreach ( $stored['plugins'] as $file => $plugin ) {
			$plugins[ (string) $file ] = array(
				'name'    => Loose::text( $plugin, 'name' ) ?: (string) $file,
				'version' => Loose::text( $plugin, 'version' ),
			);
		}
		$processes = array();
		foreach ( Loose::map( $stored['processes'] ?? null ) as $name => $part ) {
			$processes[ $name ] = array(
				'at'        => (int) Loose::text( $part, 'at' ),
				'php'       => Loose::text( $part, 'php' ),
				'epoch'     => Loose::text( $part, 'epoch' ),
				'salts'     => Loose::text( $part, 'salts' ),
				'constants' => Loose::texts( Loose::map( $part )['constants'] ?? null ),
			);
		}
		return array(
			'at'         => $stored['at'],
			'core'       => Loose::text( $stored, 'core' ),
			'theme'      => Loose::text( $stored, 'theme' ),
			'theme_name' => Loose::text( $stored, 'theme_name' ),
			'plugins'    => $plugins,
			'processes'  => $processes,
		);
	}

	private static function process(): string {
		return 'cli' === PHP_SAPI ? 'cli' : 'web';
	}

	private function short_name( string $file ): ?string {
		foreach ( $this->catalog->plugins() as $plugin ) {
			if ( in_array( $file, $plugin['files'], true ) ) {
				return $plugin['short_name'];
			}
		}
		return null;
	}

	private function theme_name(): string {
		$theme = wp_get_theme();
		return wp_strip_all_tags( Loose::text( $theme->exists() ? $theme->get( 'Name' ) : '' ) ) ?: $theme->get_stylesheet();
	}

	/**
	 * @return Process_Part
	 */
	private function process_part( int $now ): array {
		$names = self::OF_CORE;
		foreach ( $this->catalog->plugins() as $plugin ) {
			$names = $this->active->runs( $plugin ) ? array_merge( $names, $this->names->read_by( $plugin ) ) : $names;
		}
		$constants = array();
		foreach ( array_unique( $names ) as $name ) {
			$value              = defined( $name ) ? constant( $name ) : null;
			$constants[ $name ] = defined( $name ) ? 'd' . $this->fingerprinter->of( new Secret( is_scalar( $value ) ? (string) $value : gettype( $value ) ) ) : '';
		}
		return array(
			'at'        => $now,
			'php'       => PHP_VERSION,
			'epoch'     => $this->fingerprinter->epoch(),
			'salts'     => $this->fingerprinter->salts(),
			'constants' => $constants,
		);
	}
}
