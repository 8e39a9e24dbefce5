<?php
/**
 * Puts the copy of `Must_Use` in its place, and takes it away.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Config\Write\File_Swap;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Fix\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * The copy says in its last line what the rest of it hashes to: a file that is not ours, or that somebody has changed, is neither
 * written over nor taken away. It is the same for every search, so a server that goes on running an old copy runs the right one.
 */
final class Must_Use_File {

	public const NAME = 'key-health-clean-state.php';

	/** The word for this purpose in `wp_is_file_mod_allowed()`. */
	public const CONTEXT = 'key_health_clean_state';

	private const BEGIN = "\nMust_Use::begin( __FILE__ );\n";

	private const SEAL = '// Key Health ';

	/** @var string */
	private $folder;

	public function __construct( string $folder = WPMU_PLUGIN_DIR ) {
		$this->folder = rtrim( $folder, '/' );
	}

	public function path(): string {
		return $this->folder . '/' . self::NAME;
	}

	/** Why no file of ours can be put there, a sentence; null when it can. */
	public function why_not(): ?string {
		$is_off = defined( 'KEY_HEALTH_WRITE_CONFIG' ) && false === constant( 'KEY_HEALTH_WRITE_CONFIG' );
		if ( $is_off ) {
			return __( 'Whoever runs this site has switched off that Key Health changes files.', 'key-health' );
		}
		if ( ! wp_is_file_mod_allowed( self::CONTEXT ) ) {
			return __( 'This site allows no changes of files from within WordPress (DISALLOW_FILE_MODS).', 'key-health' );
		}
		clearstatcache( true );
		if ( is_link( $this->folder ) || is_link( $this->path() ) ) {
			return __( 'The folder for must-use plugins leads somewhere else, which other sites may use too.', 'key-health' );
		}
		$there = is_dir( $this->folder ) ? $this->folder : dirname( $this->folder );
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- WordPress's own answers for the whole installation, not for one folder.
		if ( file_exists( $this->folder ) && ! is_dir( $this->folder ) || ! is_dir( $there ) || ! is_writable( $there ) ) {
			return __( 'The server does not let WordPress write to the folder for must-use plugins.', 'key-health' );
		}
		if ( file_exists( $this->path() ) && ! self::is_ours( $this->bytes() ) ) {
			/* translators: %s: name of a file. */
			return sprintf( __( 'A file of somebody else has the name %s.', 'key-health' ), self::NAME );
		}
		require_once ABSPATH . 'wp-admin/includes/file.php';
		return 'direct' === get_filesystem_method() ? null : __( 'WordPress writes files on this server through FTP or SSH only.', 'key-health' );
	}

	/**
	 * @return bool Whether the folder was made for it.
	 * @throws Refused When it cannot be put there; nothing is left behind.
	 */
	public function install(): bool {
		$why_not = $this->why_not();
		if ( null !== $why_not ) {
			throw new Refused( 'not_here', $why_not, 409 );
		}
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; every answer is looked at.
		$is_new = ! is_dir( $this->folder ) && @mkdir( $this->folder, 0755 );
		$mode   = $this->mode();
		// A name that WordPress does not load.
		$temp = $this->folder . '/.key-health-' . bin2hex( random_bytes( 8 ) ) . '.tmp';
		$done = File_Swap::fill( $temp, self::text() ) && @chmod( $temp, $mode ) && $this->put( $temp );
		if ( ! $done ) {
			is_file( $temp ) && @unlink( $temp );
			$is_new && @rmdir( $this->folder );
			throw new Refused( 'not_written', __( 'The server did not let WordPress write to the folder for must-use plugins. Nothing was changed.', 'key-health' ), 500 );
		}
		// phpcs:enable
		( new Opcache() )->invalidate( $this->path() );
		return $is_new;
	}

	/**
	 * Takes it away where it is ours.
	 *
	 * @param bool $with_folder Whether the folder was made for it.
	 */
	public function remove( bool $with_folder ): void {
		clearstatcache( true );
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- It may be gone by now, and the folder may hold other files.
		if ( is_file( $this->path() ) && ! is_link( $this->path() ) && self::is_ours( $this->bytes() ) ) {
			@unlink( $this->path() );
			( new Opcache() )->invalidate( $this->path() );
		}
		$with_folder && ! is_link( $this->folder ) && @rmdir( $this->folder );
		// phpcs:enable
	}

	/** What stands in it. */
	public static function text(): string {
		$header = "<?php\n/**\n * Plugin Name: Key Health: search for the plugin in the way\n * Description: Is here only while the search runs, and goes by itself. Only requests that this site sends to itself with a token for one use are answered otherwise than before.\n */\n";
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of ours.
		$code = (string) file_get_contents( __DIR__ . '/Must_Use.php' );
		$text = $header . substr( $code, strlen( "<?php\n" ) ) . self::BEGIN;
		return $text . self::SEAL . hash( 'sha256', $text ) . "\n";
	}

	/** Also one of another version of Key Health. */
	public static function is_ours( string $bytes ): bool {
		$start = strrpos( $bytes, self::SEAL );
		return false !== $start && hash( 'sha256', substr( $bytes, 0, $start ) ) === trim( substr( $bytes, $start + strlen( self::SEAL ) ) );
	}

	/** Whoever else came first keeps the name: a link is only made where nothing is. */
	private function put( string $temp ): bool {
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; every answer is looked at.
		if ( ! file_exists( $this->path() ) && function_exists( 'link' ) && @link( $temp, $this->path() ) ) {
			@unlink( $temp );
			return true;
		}
		clearstatcache( true, $this->path() );
		$is_free = ! is_link( $this->path() ) && ( ! file_exists( $this->path() ) || self::is_ours( $this->bytes() ) );
		return $is_free && @rename( $temp, $this->path() );
		// phpcs:enable
	}

	private function bytes(): string {
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; nothing is not ours.
		return (string) @file_get_contents( $this->path() );
	}

	/** As its siblings have it. */
	private function mode(): int {
		foreach ( (array) glob( $this->folder . '/*.php' ) as $sibling ) {
			$mode = fileperms( (string) $sibling );
			if ( false !== $mode ) {
				return ( $mode & 0666 ) | 0600;
			}
		}
		return defined( 'FS_CHMOD_FILE' ) && is_int( FS_CHMOD_FILE ) ? FS_CHMOD_FILE : 0644;
	}
}
