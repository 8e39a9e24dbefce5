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
 *
 * WordPress, its cron and WP-CLI may run as several users of the system, who cannot open each other's folders: then there are several,
 * the one that was made last is named first. Root opens all of them, and leaves what it writes to whose folder it is. A process that has
 * a folder for temporary files of its own does not see those of the others at all.
 */
final class Vault_Folder {

	private const ROW = 'key_health_edit_folder';

	/** So many folders that are not to be seen stay known. */
	private const UNSEEN = 5;

	private Shared_Row $row;

	private string $outside;

	/** @var int|null As which user of the system this runs; null where nobody can tell. */
	private ?int $user;

	/**
	 * @param string|null $outside A folder out of the web server's reach; WordPress's folder for temporary files if null.
	 * @param int|null    $user    As which user of the system this runs; that of this process if null.
	 * @param int|null    $network Of which network; of that of this request if null.
	 */
	public function __construct( ?string $outside = null, ?int $user = null, ?int $network = null ) {
		$this->row     = new Shared_Row( self::ROW, $network );
		$this->outside = rtrim( $outside ?? get_temp_dir(), '/' );
		$this->user    = $user ?? ( function_exists( 'posix_geteuid' ) ? posix_geteuid() : null );
	}

	/** Where new texts go; null while there is no such place. */
	public function found(): ?string {
		return $this->all()[0] ?? null;
	}

	/**
	 * @return list<string> Those in which this user can read and write.
	 */
	public function all(): array {
		return array_values( array_filter( self::named( $this->row->read() ), array( $this, 'is_own' ) ) );
	}

	/** Whether there is one that only another user of the system can empty. */
	public function is_left_to_others(): bool {
		return count( $this->all() ) < count( self::there( $this->row->read() ) );
	}

	/**
	 * Makes it where there is none.
	 *
	 * @throws Not_Written When it cannot be made.
	 */
	public function made(): string {
		$found = $this->found();
		if ( null !== $found ) {
			return $found;
		}
		$known  = $this->row->read();
		$folder = $this->make();
		$names  = implode( "\n", array_merge( array( $folder ), self::known( $known ) ) );
		if ( null === $known ? $this->row->claim( $names ) : $this->row->replace( $known, $names ) ) {
			return $folder;
		}
		// Somebody else was faster.
		self::clear( $folder );
		$found = $this->found();
		if ( null === $found ) {
			throw Not_Written::disk();
		}
		return $found;
	}

	/**
	 * Takes away those that this user can take away, with all that is in them.
	 *
	 * @param bool $for_good Whether nobody will ask for those that are not to be seen.
	 */
	public function erase( bool $for_good = false ): void {
		$known = $this->row->read();
		$left  = self::known( $known );
		foreach ( self::there( $known ) as $folder ) {
			if ( $this->may_clear( $folder ) ) {
				self::clear( $folder );
				$left = self::is_there( $folder ) ? $left : array_diff( $left, array( $folder ) );
			}
		}
		$left = $for_good ? self::there( $known ) : $left;
		if ( null === $known ) {
			return;
		}
		if ( $left ) {
			$this->row->replace( $known, implode( "\n", $left ) );
		} else {
			$this->row->drop( $known );
		}
	}

	/** The same with those of every network. */
	public static function erase_everywhere(): void {
		if ( ! is_multisite() ) {
			( new self() )->erase( true );
			return;
		}
		$all = array(
			'fields' => 'ids',
			'number' => 0,
		);
		/** @var list<int> $networks */
		$networks = get_networks( $all );
		foreach ( $networks as $network ) {
			( new self( null, null, $network ) )->erase( true );
		}
	}

	/** Leaves what root has written to whose folder it is; not what that one may have made it lead to. */
	public function give( string $path ): void {
		if ( 0 === $this->user ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; who is not root keeps it.
			@lchown( $path, (int) fileowner( dirname( $path ) ) );
		}
	}

	/**
	 * Whether what is noted there may be carried out. Who can write into a folder that is not root's can note there any file: root does
	 * with it only what its writer may do.
	 *
	 * @param string $note Where it is noted.
	 * @param string $path Which file it is about.
	 */
	public function is_trusted( string $note, string $path ): bool {
		if ( 0 !== $this->user ) {
			return true;
		}
		clearstatcache( true );
		// phpcs:disable WordPress.PHP.NoSilencedErrors -- They may be gone.
		$stat  = @lstat( $note );
		$owner = realpath( $path ) === $path ? @fileowner( $path ) : false;
		// phpcs:enable
		return false !== $stat && 0100000 === ( $stat['mode'] & 0170000 ) && 1 === $stat['nlink'] && in_array( $stat['uid'], array( 0, $owner ), true );
	}

	/**
	 * @return list<string>
	 */
	private static function named( ?string $row ): array {
		return null === $row ? array() : explode( "\n", $row );
	}

	/**
	 * @return list<string> Of those that are named, the ones that are there.
	 */
	private static function there( ?string $row ): array {
		return array_values( array_filter( self::named( $row ), array( self::class, 'is_there' ) ) );
	}

	/**
	 * @return list<string> Of those that are named, the ones that are there or may be there for other processes.
	 */
	private static function known( ?string $row ): array {
		$there  = self::there( $row );
		$unseen = array_slice( array_filter( array_diff( self::named( $row ), $there ), array( self::class, 'is_unseen' ) ), 0, self::UNSEEN );
		return array_values( array_intersect( self::named( $row ), array_merge( $there, $unseen ) ) );
	}

	/** @throws Not_Written When it cannot be made. */
	private function make(): string {
		$name = '/key-health-' . bin2hex( random_bytes( 16 ) );
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- Local folders; the answers are looked at.
		if ( ! self::is_on_the_web( $this->outside ) && @mkdir( $this->outside . $name, 0700 ) && $this->is_own( $this->outside . $name ) ) {
			$this->leave( $this->outside . $name );
			return $this->outside . $name;
		}
		$folder  = WP_CONTENT_DIR . $name;
		$is_made = @mkdir( $folder, 0700 ) && $this->is_own( $folder )
			&& false !== @file_put_contents( $folder . '/index.php', Vault::GUARD )
			&& false !== @file_put_contents( $folder . '/.htaccess', "<IfModule mod_authz_core.c>\nRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\nDeny from all\n</IfModule>\n" );
		// phpcs:enable
		if ( ! $is_made ) {
			throw Not_Written::disk();
		}
		$this->leave( $folder );
		return $folder;
	}

	/** What root makes is for those who run the site. */
	private function leave( string $folder ): void {
		if ( 0 === $this->user ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local folder; who is not root keeps it.
			@lchown( $folder, (int) fileowner( WP_CONTENT_DIR ) );
		}
	}

	/** In a folder that all may write, somebody else may have made one of that name. */
	private function is_own( string $folder ): bool {
		return self::is_there( $folder ) && self::is_closed( $folder ) && ( null === $this->user || 0 === $this->user || fileowner( $folder ) === $this->user );
	}

	/** Also one that has been opened to others; root leaves such a one alone, whose it is may have put another thing in its place. */
	private function may_clear( string $folder ): bool {
		return $this->is_own( $folder ) || self::is_there( $folder ) && fileowner( $folder ) === $this->user;
	}

	private static function is_there( string $folder ): bool {
		clearstatcache( true, $folder );
		return self::is_name( $folder ) && ! is_link( $folder ) && is_dir( $folder );
	}

	private static function is_unseen( string $folder ): bool {
		return self::is_name( $folder ) && ! is_link( $folder ) && ! file_exists( $folder );
	}

	private static function is_name( string $folder ): bool {
		return 1 === preg_match( '#/key-health-[0-9a-f]{32}\z#', $folder );
	}

	private static function is_closed( string $folder ): bool {
		return 0 === ( (int) fileperms( $folder ) & 077 ) || '\\' === DIRECTORY_SEPARATOR;
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
