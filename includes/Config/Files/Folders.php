<?php
/**
 * Where WordPress and its folders lie, and how a file in them is named to people.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

final class Folders {

	private string $abspath;

	private string $mu_plugin_dir;

	private string $content_dir;

	private Disk $disk;

	public function __construct( string $abspath, string $mu_plugin_dir, string $content_dir, Disk $disk ) {
		$this->abspath       = rtrim( Disk::slashes( $abspath ), '/' );
		$this->mu_plugin_dir = rtrim( Disk::slashes( $mu_plugin_dir ), '/' );
		$this->content_dir   = rtrim( Disk::slashes( $content_dir ), '/' );
		$this->disk          = $disk;
	}

	/** Without a slash at the end, as are all three. */
	public function abspath(): string {
		return $this->abspath;
	}

	public function mu_plugin_dir(): string {
		return $this->mu_plugin_dir;
	}

	public function content_dir(): string {
		return $this->content_dir;
	}

	/** Where core finds wp-config.php (wp-load.php): one level up only when no other WordPress lies there. */
	public function wp_config(): ?string {
		$here = $this->abspath . '/wp-config.php';
		if ( $this->disk->exists( $here ) ) {
			return $here;
		}
		$above = dirname( $this->abspath );
		if ( $this->disk->exists( $above . '/wp-config.php' ) && ! $this->disk->exists( $above . '/wp-settings.php' ) ) {
			return $above . '/wp-config.php';
		}
		return null;
	}

	/** Never the full path: relative to the WordPress root, or the file's name with its folder. */
	public function label( string $path ): string {
		foreach ( array( $this->abspath, $this->disk->real_path( $this->abspath ) ) as $root ) {
			if ( 0 === strpos( $path, $root . '/' ) ) {
				return substr( $path, strlen( $root ) + 1 );
			}
			if ( dirname( $root ) . '/wp-config.php' === $path ) {
				return '{ABSPATH}/../wp-config.php';
			}
		}
		return ltrim( basename( dirname( $path ) ) . '/' . basename( $path ), '/' );
	}

	/** Resolves `.` and `..` without asking the disk. */
	public static function clean( string $path ): string {
		$path  = Disk::slashes( $path );
		$parts = array();
		foreach ( explode( '/', $path ) as $part ) {
			if ( '..' === $part ) {
				array_pop( $parts );
			} elseif ( '' !== $part && '.' !== $part ) {
				$parts[] = $part;
			}
		}
		return ( '/' === substr( $path, 0, 1 ) ? '/' : '' ) . implode( '/', $parts );
	}
}
