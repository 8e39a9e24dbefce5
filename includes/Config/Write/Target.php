<?php
/**
 * The file that is written, where it really lies.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;

/**
 * A link stays a link: what it leads to is replaced.
 */
final class Target {

	private string $path;

	private int $mode;

	private int $owner;

	private int $group;

	/**
	 * @param string $path Path with all links resolved.
	 */
	public function __construct( string $path ) {
		clearstatcache( true, $path );
		$stat = is_file( $path ) ? stat( $path ) : false;
		if ( false === $stat ) {
			throw Not_Written::refused( self::not_found() );
		}
		$this->path  = $path;
		$this->mode  = $stat['mode'] & 0777;
		$this->owner = $stat['uid'];
		$this->group = $stat['gid'];
	}

	/**
	 * @param Config_File $file A configuration file.
	 * @throws Not_Written When it is none that is written.
	 */
	public static function of( Config_File $file ): self {
		$refusal = self::why_not( $file );
		if ( null !== $refusal ) {
			throw Not_Written::refused( $refusal );
		}
		return new self( (string) realpath( $file->path() ) );
	}

	/** Why this file is none that is written, whoever asks. */
	public static function why_not( Config_File $file ): ?Refusal {
		clearstatcache( true );
		$path = realpath( $file->path() );
		if ( false === $path || ! is_file( $path ) ) {
			return self::not_found();
		}
		$root      = (string) realpath( ABSPATH );
		$is_inside = 0 === strpos( $path, $root . '/' ) || dirname( $path ) === dirname( $root );
		if ( ! $is_inside && Config_File::INCLUDED !== $file->role() ) {
			return new Refusal( Refusal::OUTSIDE, __( 'wp-config.php leads to a file outside this WordPress installation, which others may use too. Change it by hand.', 'key-health' ) );
		}
		$stat = stat( $path );
		if ( false !== $stat && $stat['nlink'] > 1 ) {
			return new Refusal( Refusal::HARD_LINKED, __( 'The file has a second name on this server, and writing it would part the two. Change it by hand.', 'key-health' ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- WordPress's own answers for the whole installation, not for one file.
		if ( ! is_readable( $path ) || ! is_writable( $path ) || ! is_writable( dirname( $path ) ) ) {
			return new Refusal( Refusal::NOT_WRITABLE, __( 'The server does not let WordPress write this file or its folder. Change it by hand.', 'key-health' ) );
		}
		$is_kept = ! function_exists( 'posix_geteuid' ) || 0 === posix_geteuid() || false !== $stat && posix_geteuid() === $stat['uid'];
		return $is_kept ? null : self::other_owner();
	}

	public static function other_owner(): Refusal {
		return new Refusal( Refusal::OTHER_OWNER, __( 'The file belongs to another user of the server, and would no longer belong to them once it is written. Change it by hand.', 'key-health' ) );
	}

	private static function not_found(): Refusal {
		return new Refusal( Refusal::NOT_FOUND, __( 'The file is no longer there.', 'key-health' ) );
	}

	/** With all links resolved. */
	public function path(): string {
		return $this->path;
	}

	/** What stands in it now; null when it cannot be read. Full of secrets. */
	public function bytes(): ?string {
		clearstatcache( true, $this->path );
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; null says enough.
		$bytes = @file_get_contents( $this->path );
		return false === $bytes ? null : $bytes;
	}

	/** Of what stands in it now; empty when it cannot be read. */
	public function sha256(): string {
		$bytes = $this->bytes();
		return null === $bytes ? '' : hash( 'sha256', $bytes );
	}

	/**
	 * Gives another file the owner, group and mode of this one.
	 *
	 * @return bool Whether it has them now.
	 */
	public function lend( string $path ): bool {
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- Asked for below.
		$stat = @stat( $path );
		if ( false !== $stat && $stat['uid'] !== $this->owner ) {
			@chown( $path, $this->owner );
		}
		if ( false !== $stat && $stat['gid'] !== $this->group ) {
			@chgrp( $path, $this->group );
		}
		// Last: a change of the owner takes bits away.
		@chmod( $path, $this->mode );
		// phpcs:enable
		clearstatcache( true, $path );
		$stat = stat( $path );
		return false !== $stat && $stat['uid'] === $this->owner && $stat['gid'] === $this->group && ( $stat['mode'] & 0777 ) === $this->mode;
	}
}
