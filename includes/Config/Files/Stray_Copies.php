<?php
/**
 * Finds files in the web folder that hold what no visitor should see.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * By their names, in two folders and no deeper. A name that ends in `.php` is executed, not shown, and is left alone. Their content is
 * only asked whether a known value stands in it.
 */
final class Stray_Copies {

	/** Names in one folder; beyond that nobody looks. */
	private const NAMES = 5000;

	/** What people, editors and plugins call copies of wp-config.php. */
	private const CONFIG = '/^[.#]?wp-config(?:[-_. ~0-9#(].*)?$/i';

	private const ENVIRONMENT = '/^\.env(?:[._~-].*)?$/i';

	/** Models without values, and what is encrypted. */
	private const HARMLESS = '/^wp-config-sample|^\.env[._-](?:sample|example|dist|template)|\.(?:gpg|asc|enc|age)$/i';

	private const EXECUTED = '/\.(?:php[0-9]?|phtml|pht|phar)$/i';

	/** How much of the end of a log is looked at, and of the beginning of a copy. */
	private const LOG_BYTES  = 1048576;
	private const COPY_BYTES = 524288;

	/** A shorter text stands in any file by chance. */
	private const SHORTEST_VALUE = 8;

	private string $root;

	private string $root_url;

	private string $content;

	private string $content_url;

	/**
	 * @param string $root        WordPress's root.
	 * @param string $root_url    Its address.
	 * @param string $content     Folder of plugins and uploads.
	 * @param string $content_url Its address.
	 */
	public function __construct( string $root, string $root_url, string $content, string $content_url ) {
		$this->root        = rtrim( Disk::slashes( $root ), '/' );
		$this->root_url    = rtrim( $root_url, '/' );
		$this->content     = rtrim( Disk::slashes( $content ), '/' );
		$this->content_url = rtrim( $content_url, '/' );
	}

	public static function of_this_site(): self {
		return new self( ABSPATH, site_url(), WP_CONTENT_DIR, content_url() );
	}

	/**
	 * @return list<Stray_Copy> Copies of wp-config.php first, then settings, then the log.
	 */
	public function all(): array {
		$folders = new Folders( $this->root, '', $this->content, new Disk() );
		$copies  = array(
			Stray_Copy::CONFIG      => array(),
			Stray_Copy::ENVIRONMENT => array(),
			Stray_Copy::LOG         => array(),
		);
		foreach ( array(
			$this->root    => $this->root_url,
			$this->content => $this->content_url,
		) as $folder => $url ) {
			foreach ( $this->names( $folder ) as $name ) {
				$kind = self::kind( $name );
				$path = $folder . '/' . $name;
				if ( '' !== $kind && is_file( $path ) && ! is_link( $path ) && filesize( $path ) > 0 ) {
					$copies[ $kind ][] = new Stray_Copy( $path, $folders->label( $path ), $url . '/' . rawurlencode( $name ), $kind );
				}
			}
		}
		return array_merge( ...array_values( $copies ) );
	}

	/**
	 * Which of these values stand in a file: at the end of a log, at the beginning of a copy.
	 *
	 * @param Stray_Copy            $copy   The file.
	 * @param array<string, Secret> $values By a name.
	 * @return list<string> Names.
	 */
	public function held( Stray_Copy $copy, array $values ): array {
		$is_log = Stray_Copy::LOG === $copy->kind();
		$bytes  = self::piece( $copy->path(), $is_log ? self::LOG_BYTES : self::COPY_BYTES, $is_log );
		$names  = array();
		foreach ( $values as $name => $value ) {
			if ( $value->length() >= self::SHORTEST_VALUE && false !== strpos( $bytes, $value->reveal() ) ) {
				$names[] = (string) $name;
			}
		}
		return $names;
	}

	/** The first bytes of a file, to know it again; '' when it cannot be read. */
	public static function beginning( Stray_Copy $copy, int $bytes ): string {
		return self::piece( $copy->path(), $bytes, false );
	}

	/**
	 * @return Stray_Copy::*|''
	 */
	private static function kind( string $name ): string {
		if ( 'debug.log' === $name ) {
			return Stray_Copy::LOG;
		}
		if ( 1 === preg_match( self::EXECUTED, $name ) || 1 === preg_match( self::HARMLESS, $name ) ) {
			return '';
		}
		if ( 1 === preg_match( self::CONFIG, $name ) ) {
			return Stray_Copy::CONFIG;
		}
		return 1 === preg_match( self::ENVIRONMENT, $name ) ? Stray_Copy::ENVIRONMENT : '';
	}

	/**
	 * @return list<string>
	 */
	private function names( string $folder ): array {
		$handle = is_dir( $folder ) && is_readable( $folder ) ? opendir( $folder ) : false;
		$names  = array();
		while ( false !== $handle && count( $names ) < self::NAMES ) {
			$name = readdir( $handle );
			if ( false === $name ) {
				break;
			}
			$names[] = $name;
		}
		if ( false !== $handle ) {
			closedir( $handle );
		}
		sort( $names );
		return $names;
	}

	private static function piece( string $path, int $bytes, bool $is_end ): string {
		if ( ! is_readable( $path ) ) {
			return '';
		}
		$from = $is_end ? max( 0, (int) filesize( $path ) - $bytes ) : 0;
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		return (string) file_get_contents( $path, false, null, $from, max( 0, $bytes ) );
	}
}
