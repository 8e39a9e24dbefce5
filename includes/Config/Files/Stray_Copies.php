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
 * By their names, in two folders and no deeper; in a third one where WordPress has a folder of its own below that of the site. A name
 * that ends in `.php` is executed, not shown, and is left alone. Their content is only asked whether a known value stands in it.
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

	/** What PHP and hosts call the file in which errors are noted. */
	private const LOG = '/^(?:debug|error|php[-_]?errors?)\.log$|^(?:php_)?error_?log$/i';

	private string $root;

	private string $root_url;

	private string $content;

	private string $content_url;

	private string $log;

	private string $home_url;

	/**
	 * @param string $root        WordPress's root.
	 * @param string $root_url    Its address.
	 * @param string $content     Folder of plugins and uploads.
	 * @param string $content_url Its address.
	 * @param string $log         Where WordPress notes errors, if that is another place than the usual one; else ''.
	 * @param string $home_url    Address of the front page; '' where that is not known.
	 */
	public function __construct( string $root, string $root_url, string $content, string $content_url, string $log = '', string $home_url = '' ) {
		$this->root        = rtrim( Disk::slashes( $root ), '/' );
		$this->root_url    = rtrim( $root_url, '/' );
		$this->content     = rtrim( Disk::slashes( $content ), '/' );
		$this->content_url = rtrim( $content_url, '/' );
		$this->log         = Folders::clean( $log );
		$this->home_url    = rtrim( $home_url, '/' );
	}

	public static function of_this_site(): self {
		$log = defined( 'WP_DEBUG_LOG' ) ? constant( 'WP_DEBUG_LOG' ) : false;
		// Below the address of another site of a network stand no files of the web folder.
		$main = is_multisite() ? get_main_site_id() : null;
		return new self( ABSPATH, get_site_url( $main ), WP_CONTENT_DIR, content_url(), is_string( $log ) ? $log : '', get_home_url( $main ) );
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
		foreach ( $this->folders() as $folder => $url ) {
			foreach ( $this->names( $folder ) as $name ) {
				$kind = self::kind( $name );
				$path = $folder . '/' . $name;
				if ( '' !== $kind && is_file( $path ) && ! is_link( $path ) && filesize( $path ) > 0 ) {
					$copies[ $kind ][] = new Stray_Copy( $path, $folders->label( $path ), $url . '/' . rawurlencode( $name ), $kind );
				}
			}
		}
		$chosen = $this->chosen_log( $folders );
		if ( null !== $chosen && ! in_array( $chosen->path(), array_map( static fn( Stray_Copy $copy ): string => $copy->path(), $copies[ Stray_Copy::LOG ] ), true ) ) {
			$copies[ Stray_Copy::LOG ][] = $chosen;
		}
		return array_merge( ...array_values( $copies ) );
	}

	/**
	 * Which of these values stand in a file.
	 *
	 * @param Stray_Copy            $copy   The file.
	 * @param array<string, Secret> $values By a name.
	 * @return array<string, int|null> The line of each that stands there, by its name; null where that is not known.
	 */
	public function held( Stray_Copy $copy, array $values ): array {
		return ( new Held_Values( $copy->path() ) )->lines( $values );
	}

	/**
	 * Where WordPress has a folder of its own, wp-config.php and what was copied from it often lie above, among the files of the site.
	 *
	 * @return array<string, string> Address by folder.
	 */
	private function folders(): array {
		$is_below = '' !== $this->home_url && $this->home_url . '/' . basename( $this->root ) === $this->root_url;
		return ( $is_below ? array( dirname( $this->root ) => $this->home_url ) : array() ) + array(
			$this->root    => $this->root_url,
			$this->content => $this->content_url,
		);
	}

	/** The log that the site has chosen itself, where visitors may ask for it. */
	private function chosen_log( Folders $folders ): ?Stray_Copy {
		foreach ( array_reverse( $this->folders(), true ) as $folder => $url ) {
			$below = substr( $this->log, strlen( $folder ) + 1 );
			if ( '' !== $this->log && 0 === strpos( $this->log, $folder . '/' ) && ! preg_match( self::EXECUTED, $below ) && is_file( $this->log ) && filesize( $this->log ) > 0 ) {
				return new Stray_Copy( $this->log, $folders->label( $this->log ), $url . '/' . implode( '/', array_map( 'rawurlencode', explode( '/', $below ) ) ), Stray_Copy::LOG );
			}
		}
		return null;
	}

	/** The first bytes of a file, to know it again; '' when it cannot be read. */
	public static function beginning( Stray_Copy $copy, int $bytes ): string {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		return is_readable( $copy->path() ) ? (string) file_get_contents( $copy->path(), false, null, 0, max( 0, $bytes ) ) : '';
	}

	/**
	 * @return Stray_Copy::*|''
	 */
	private static function kind( string $name ): string {
		if ( 1 === preg_match( self::LOG, $name ) ) {
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
}
