<?php
/**
 * The folder in which backups lie.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

/**
 * Out of the web server's reach where the server has such a place, else with a name that nobody can guess. What it is called
 * stands in the database. Its files begin with a line that ends PHP, so that a web server that finds one has nothing to show.
 */
final class Vault_Folder {

	private const ROW = 'key_health_edit_folder';

	private Shared_Row $row;

	private string $outside;

	/**
	 * @param string|null $outside A folder out of the web server's reach; WordPress's folder for temporary files if null.
	 */
	public function __construct( ?string $outside = null ) {
		$this->row     = new Shared_Row( self::ROW );
		$this->outside = rtrim( $outside ?? get_temp_dir(), '/' );
	}

	/** Where it is; null while there is none. */
	public function found(): ?string {
		$folder = $this->row->read();
		return null !== $folder && self::is_own( $folder ) ? $folder : null;
	}

	/**
	 * Makes it where there is none.
	 *
	 * @throws Not_Written When it cannot be made.
	 */
	public function made(): string {
		$known = $this->row->read();
		if ( null !== $known && self::is_own( $known ) ) {
			return $known;
		}
		$folder = $this->make();
		if ( null === $known ? $this->row->claim( $folder ) : $this->row->replace( $known, $folder ) ) {
			return $folder;
		}
		// Somebody else was faster.
		self::clear( $folder );
		$known = $this->row->read();
		if ( null === $known || ! self::is_own( $known ) ) {
			throw Not_Written::disk();
		}
		return $known;
	}

	/** Takes it away with all that is in it. */
	public function erase(): void {
		$folder = $this->row->read();
		if ( null !== $folder && self::is_own( $folder ) ) {
			self::clear( $folder );
		}
		if ( null !== $folder ) {
			$this->row->drop( $folder );
		}
	}

	/** @throws Not_Written When it cannot be made. */
	private function make(): string {
		$name = '/key-health-' . bin2hex( random_bytes( 16 ) );
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- Local folders; the answers are looked at.
		if ( ! self::is_on_the_web( $this->outside ) && @mkdir( $this->outside . $name, 0700 ) && self::is_own( $this->outside . $name ) ) {
			return $this->outside . $name;
		}
		$folder  = WP_CONTENT_DIR . $name;
		$is_made = @mkdir( $folder, 0700 ) && self::is_own( $folder )
			&& false !== @file_put_contents( $folder . '/index.php', Vault::GUARD )
			&& false !== @file_put_contents( $folder . '/.htaccess', "<IfModule mod_authz_core.c>\nRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\nDeny from all\n</IfModule>\n" );
		// phpcs:enable
		if ( ! $is_made ) {
			throw Not_Written::disk();
		}
		return $folder;
	}

	/** In a folder that all may write, somebody else may have made one of that name. */
	private static function is_own( string $folder ): bool {
		clearstatcache( true, $folder );
		if ( ! preg_match( '#/key-health-[0-9a-f]{32}\z#', $folder ) || is_link( $folder ) || ! is_dir( $folder ) ) {
			return false;
		}
		$is_open = 0 !== ( (int) fileperms( $folder ) & 077 ) && '\\' !== DIRECTORY_SEPARATOR;
		return ! $is_open && ( ! function_exists( 'posix_geteuid' ) || fileowner( $folder ) === posix_geteuid() );
	}

	private static function is_on_the_web( string $folder ): bool {
		$real = realpath( $folder );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared with a path.
		$root = isset( $_SERVER['DOCUMENT_ROOT'] ) && is_string( $_SERVER['DOCUMENT_ROOT'] ) ? $_SERVER['DOCUMENT_ROOT'] : '';
		foreach ( array( ABSPATH, WP_CONTENT_DIR, $root ) as $place ) {
			$place = '' === $place ? false : realpath( $place );
			if ( false === $real || false !== $place && '/' !== $place && 0 === strpos( $real . '/', $place . '/' ) ) {
				return true;
			}
		}
		return false;
	}

	private static function clear( string $folder ): void {
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- What is gone is gone.
		foreach ( (array) @scandir( $folder ) as $name ) {
			if ( is_string( $name ) && '.' !== $name && '..' !== $name ) {
				@unlink( $folder . '/' . $name );
			}
		}
		@rmdir( $folder );
		// phpcs:enable
	}
}
