<?php
/**
 * Keeps old texts of configuration files, and what is going on with them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Clock;

/**
 * The old text is erased an hour after the new one has proven itself, three are kept at most. All is secret in it: it is
 * never shown, never sent.
 */
final class Vault {

	/** The cron event that erases old texts. */
	public const HOOK = 'key_health_erase_edit_backup';

	/** The first line of each file. */
	public const GUARD = "<?php exit; ?>\n";

	private const KEPT_S  = HOUR_IN_SECONDS;
	private const KEPT    = 3;
	private const BACKUP  = '.php';
	private const JOURNAL = '.journal.php';
	private const NEWER   = '.new.php';

	private Vault_Folder $folder;

	private Clock $clock;

	public function __construct( Vault_Folder $folder, Clock $clock ) {
		$this->folder = $folder;
		$this->clock  = $clock;
	}

	/** The file whose lock lets one process at a time in. */
	public function lock_file(): string {
		$file = $this->folder->made() . '/lock.php';
		if ( is_link( $file ) ) {
			// Root would open what it leads to.
			unlink( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		}
		if ( ! is_file( $file ) && File_Swap::fill( $file, '' ) ) {
			$this->folder->give( $file );
		}
		return $file;
	}

	/** Keeps the old text. */
	public function keep( string $id, string $bytes ): void {
		$this->put( $this->folder->made() . '/' . $id . self::BACKUP, $bytes );
	}

	/** The old text; null when it is not there any more. Full of secrets. */
	public function kept( string $id ): ?string {
		$path = $this->path( $id . self::BACKUP );
		return null === $path ? null : self::get( $path );
	}

	/** The old text with this SHA-256; null when it is not there any more. Full of secrets. */
	public function kept_as( string $sha256 ): ?string {
		foreach ( $this->names( self::BACKUP ) as $name ) {
			$bytes = $this->kept( basename( $name, self::BACKUP ) );
			if ( null !== $bytes && hash_equals( $sha256, hash( 'sha256', $bytes ) ) ) {
				return $bytes;
			}
		}
		return null;
	}

	public function forget( string $id ): void {
		$this->delete( $id . self::BACKUP );
	}

	/** Says what is going on; the whole of it or nothing, whenever the process dies. */
	public function note( Journal $journal ): void {
		$path = $this->folder->made() . '/' . $journal->id();
		// It stays with who writes it: by that root knows it. It holds no secret, and those whose folder it is are to read it.
		if ( ! File_Swap::fill( $path . self::NEWER, self::GUARD . $journal->json(), 0133 ) ) {
			throw Not_Written::disk();
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file.
		if ( ! @rename( $path . self::NEWER, $path . self::JOURNAL ) ) {
			throw Not_Written::disk();
		}
	}

	public function close( Journal $journal ): void {
		$this->delete( $journal->id() . self::JOURNAL );
	}

	/**
	 * What is going on, or was when a process died. For root, only what its writer may do to that file.
	 *
	 * @return list<Journal>
	 */
	public function journals(): array {
		$journals = array();
		foreach ( $this->names( self::JOURNAL ) as $name ) {
			$path    = (string) $this->path( $name );
			$json    = self::get( $path );
			$journal = null === $json ? null : Journal::read( $json );
			if ( null === $journal ) {
				$this->delete( $name );
			} elseif ( $this->folder->is_trusted( $path, $journal->path() ) ) {
				$journals[] = $journal;
			}
		}
		return $journals;
	}

	/** Whether it still is one of those: while the site was tested, another file may have come to that place. */
	public function is_trusted( Journal $journal ): bool {
		return $this->folder->is_trusted( (string) $this->path( $journal->id() . self::JOURNAL ), $journal->path() );
	}

	/** Whether it is no use trying again. */
	public function is_too_old( Journal $journal ): bool {
		return $this->clock->now() - $journal->about()['at'] > self::KEPT_S;
	}

	/** Sees to it that the old text is erased in an hour. */
	public function erase_later(): void {
		wp_schedule_single_event( $this->clock->now() + self::KEPT_S + 1, self::HOOK );
		$this->erase_old();
	}

	/** Erases what is older than an hour or one too many, but nothing that somebody still works with. */
	public function erase_old(): void {
		$busy = array_map( static fn( Journal $journal ): string => $journal->id() . self::BACKUP, $this->journals() );
		$ages = array();
		foreach ( array_diff( $this->names( self::BACKUP ), $busy ) as $name ) {
			clearstatcache();
			$ages[ $name ] = $this->clock->now() - (int) filemtime( (string) $this->path( $name ) );
		}
		asort( $ages );
		$place = 0;
		foreach ( $ages as $name => $age ) {
			if ( ++$place > self::KEPT || $age > self::KEPT_S ) {
				$this->delete( $name );
			}
		}
		if ( $this->folder->is_left_to_others() && false === wp_next_scheduled( self::HOOK ) ) {
			// Cron may run as that user the next time.
			wp_schedule_single_event( $this->clock->now() + self::KEPT_S + 1, self::HOOK );
		}
	}

	/** For whoever holds the lock: takes away what a dead process had not finished writing. */
	public function sweep(): void {
		foreach ( $this->names( self::NEWER ) as $name ) {
			$this->delete( $name );
		}
		$this->erase_old();
	}

	/** Erases all of it. */
	public function erase_all(): void {
		wp_unschedule_hook( self::HOOK );
		$this->folder->erase();
	}

	/**
	 * @param string $ending How they end.
	 * @return list<string> Names of files.
	 */
	private function names( string $ending ): array {
		$names = array();
		foreach ( $this->folder->all() as $folder ) {
			$names = array_merge( $names, (array) scandir( $folder ) );
		}
		return array_values( array_filter( array_map( 'strval', $names ), static fn( string $name ): bool => 1 === preg_match( '/\A[0-9a-f]{32}' . preg_quote( $ending, '/' ) . '\z/', $name ) ) );
	}

	/** Where it lies; null when it is not there. */
	private function path( string $name ): ?string {
		foreach ( $this->folder->all() as $folder ) {
			if ( is_file( $folder . '/' . $name ) ) {
				return $folder . '/' . $name;
			}
		}
		return null;
	}

	private function delete( string $name ): void {
		$path = $this->path( $name );
		if ( null !== $path ) {
			unlink( $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		}
	}

	private function put( string $path, string $bytes ): void {
		if ( ! File_Swap::fill( $path, self::GUARD . $bytes ) ) {
			throw Not_Written::disk();
		}
		$this->folder->give( $path );
	}

	private static function get( string $path ): ?string {
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; null says enough.
		$bytes = is_file( $path ) ? @file_get_contents( $path ) : false;
		return false === $bytes || 0 !== strpos( $bytes, self::GUARD ) ? null : (string) substr( $bytes, strlen( self::GUARD ) );
	}
}
