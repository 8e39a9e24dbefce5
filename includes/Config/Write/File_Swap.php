<?php
/**
 * Puts one file in the place of another, the whole of it or nothing.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class File_Swap {

	private Target $target;

	private string $temp;

	private string $sha256 = '';

	/**
	 * @param Target $target What is replaced.
	 * @param string $temp   A file in the same folder: only there renaming is one step.
	 */
	public function __construct( Target $target, string $temp ) {
		$this->target = $target;
		$this->temp   = $temp;
	}

	/**
	 * Writes the new text beside the old one.
	 *
	 * @throws Not_Written When it does not stand there byte by byte, with the rights of the old one.
	 */
	public function prepare( string $bytes ): void {
		$this->discard();
		$this->sha256 = hash( 'sha256', $bytes );
		if ( ! self::fill( $this->temp, $bytes ) || hash_file( 'sha256', $this->temp ) !== $this->sha256 ) {
			$this->discard();
			throw Not_Written::disk();
		}
		if ( ! $this->target->lend( $this->temp ) ) {
			$this->discard();
			throw Not_Written::refused( Target::other_owner() );
		}
	}

	/**
	 * @throws Not_Written When it cannot be put there; the old one is still in its place.
	 */
	public function swap(): void {
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- WP_Filesystem copies and deletes.
		if ( ! @rename( $this->temp, $this->target->path() ) ) {
			$this->discard();
			throw Not_Written::disk();
		}
		clearstatcache( true, $this->target->path() );
	}

	/** Takes away what was prepared. */
	public function discard(): void {
		clearstatcache( true, $this->temp );
		if ( is_file( $this->temp ) ) {
			@unlink( $this->temp ); // phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file.
		}
	}

	/**
	 * Writes a new file that only its owner can read, down to the disk.
	 *
	 * @param string $path   Of the file; nothing may be there, not even a link.
	 * @param string $bytes  What it holds.
	 * @param int    $denied Who may not do what with it.
	 * @return bool Whether all of it is written.
	 */
	public static function fill( string $path, string $bytes, int $denied = 0177 ): bool {
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A disk may be full: every answer is looked at.
		$mask   = umask( $denied );
		$handle = @fopen( $path, 'xb' );
		umask( $mask );
		if ( false === $handle ) {
			return false;
		}
		$length = strlen( $bytes );
		$done   = 0;
		while ( $done < $length ) {
			$count = @fwrite( $handle, substr( $bytes, $done, 65536 ) );
			if ( false === $count || 0 === $count ) {
				break;
			}
			$done += $count;
		}
		$is_down = $done === $length && fflush( $handle );
		if ( $is_down && function_exists( 'fsync' ) ) {
			$is_down = @fsync( $handle );
		}
		$is_down = fclose( $handle ) && $is_down;
		clearstatcache( true, $path );
		return $is_down && filesize( $path ) === $length;
		// phpcs:enable
	}
}
