<?php
/**
 * The files that are loaded without a statement in one of the others that names them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

/**
 * In the order in which they are loaded.
 *
 * @phpstan-type Entry array{path: string, role: Config_File::AUTO_PREPEND|Config_File::WP_CONFIG|Config_File::HOST|Config_File::DROP_IN|Config_File::MU_PLUGIN|Config_File::PLUGIN|Config_File::THEME}
 */
final class Entry_Files {

	/** In the order in which wp-settings.php loads them, all before the must-use plugins. */
	private const DROP_INS = array( 'advanced-cache.php', 'db.php', 'object-cache.php', 'sunrise.php' );

	/**
	 * Beside the content folder on WordPress VIP (docs.wpvip.com/wordpress-skeleton/vip-config-directory, read 2026-11-21), in
	 * it on WP Engine Autoscale (developers.wpengine.com, managed-hosting-platform/autoscale/constants, read 2026-11-22).
	 */
	private const HOST_FILES = array( '/../vip-config/vip-config.php', '/config/config.php' );

	/** Where WordPress VIP loads the customer's own must-use plugins from. */
	private const CLIENT_MU_PLUGINS = '/client-mu-plugins';

	private Folders $folders;

	private Disk $disk;

	/** @var list<string> */
	private array $plugins;

	/** @var list<string> */
	private array $themes;

	/**
	 * @param Folders      $folders Folders.
	 * @param Disk         $disk    Disk.
	 * @param list<string> $plugins Paths of main files of plugins, in the order in which they are loaded.
	 * @param list<string> $themes  Paths of the themes' functions.php, in the order in which they are loaded.
	 */
	public function __construct( Folders $folders, Disk $disk, array $plugins, array $themes ) {
		$this->folders = $folders;
		$this->disk    = $disk;
		$this->plugins = $plugins;
		$this->themes  = $themes;
	}

	/**
	 * @return array
	 * @phpstan-return list<Entry>
	 */
	public function all(): array {
		$content   = $this->folders->content_dir();
		$drop_ins  = array();
		$wp_config = $this->folders->wp_config();
		foreach ( self::DROP_INS as $name ) {
			$drop_ins[] = "$content/$name";
		}
		return array_merge(
			self::each( $this->prepended(), Config_File::AUTO_PREPEND ),
			self::each( null === $wp_config ? array() : array( $wp_config ), Config_File::WP_CONFIG ),
			self::each( $this->there( $this->host_files() ), Config_File::HOST ),
			self::each( $this->there( $drop_ins ), Config_File::DROP_IN ),
			self::each( $this->disk->php_files( $this->folders->mu_plugin_dir() ), Config_File::MU_PLUGIN ),
			self::each( $this->disk->php_files( $content . self::CLIENT_MU_PLUGINS ), Config_File::MU_PLUGIN ),
			self::each( $this->there( $this->plugins ), Config_File::PLUGIN ),
			self::each( $this->there( $this->themes ), Config_File::THEME )
		);
	}

	/**
	 * @return list<string>
	 */
	private function prepended(): array {
		$setting = (string) ini_get( 'auto_prepend_file' );
		if ( '' === $setting || 'none' === $setting ) {
			return array();
		}
		$found = stream_resolve_include_path( $setting );
		return array( false === $found ? $setting : $found );
	}

	/**
	 * @return list<string>
	 */
	private function host_files(): array {
		$paths = array();
		foreach ( self::HOST_FILES as $path ) {
			$paths[] = Folders::clean( $this->folders->content_dir() . $path );
		}
		return $paths;
	}

	/**
	 * @param list<string> $paths Paths.
	 * @return list<string> Those of them that are files.
	 */
	private function there( array $paths ): array {
		return array_values( array_filter( $paths, array( $this->disk, 'is_file' ) ) );
	}

	/**
	 * @param list<string> $paths Paths.
	 * @param string       $role  Why they are loaded.
	 * @phpstan-param Config_File::AUTO_PREPEND|Config_File::WP_CONFIG|Config_File::HOST|Config_File::DROP_IN|Config_File::MU_PLUGIN|Config_File::PLUGIN|Config_File::THEME $role
	 * @return array
	 * @phpstan-return list<Entry>
	 */
	private static function each( array $paths, string $role ): array {
		$entries = array();
		foreach ( $paths as $path ) {
			$entries[] = array(
				'path' => $path,
				'role' => $role,
			);
		}
		return $entries;
	}
}
