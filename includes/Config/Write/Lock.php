<?php
/**
 * Lets one process at a time write.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Clock;

/**
 * Twice: a lock on a file, which the system takes from a process that dies, and a row in the database with an expiry, for the
 * other servers of a site. Not on the configuration itself: renaming puts another file in its place.
 */
final class Lock {

	private const ROW = 'key_health_edit_lock';

	/** Longer than any write. */
	private const EXPIRES_S = 120;

	private Clock $clock;

	private Shared_Row $row;

	/** @var resource|null */
	private $handle = null;

	private string $mark = '';

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
		$this->row   = new Shared_Row( self::ROW );
	}

	/**
	 * @param string $file The file to lock, which is there.
	 * @return bool False when somebody else has it.
	 */
	public function take( string $file ): bool {
		// phpcs:disable WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file; without it, nothing is done.
		$handle = @fopen( $file, 'r+' );
		if ( false === $handle || ! flock( $handle, LOCK_EX | LOCK_NB ) ) {
			return false;
		}
		// phpcs:enable
		// Users of the system who cannot open each other's folders lock different files.
		$host   = gethostname() . ' ' . md5( $file );
		$mark   = ( $this->clock->now() + self::EXPIRES_S ) . ' ' . bin2hex( random_bytes( 8 ) ) . ' ' . $host;
		$is_own = $this->row->claim( $mark );
		$holder = $is_own ? null : $this->row->read();
		if ( null !== $holder ) {
			// Whoever held it by this file on this server is dead, or the file would be locked.
			$parts   = explode( ' ', $holder, 3 );
			$is_dead = (int) $parts[0] < $this->clock->now() || ( $parts[2] ?? '' ) === $host;
			$is_own  = $is_dead && $this->row->replace( $holder, $mark );
		}
		if ( $is_own ) {
			$this->handle = $handle;
			$this->mark   = $mark;
		}
		return $is_own;
	}

	public function release(): void {
		if ( null === $this->handle ) {
			return;
		}
		$this->row->drop( $this->mark );
		flock( $this->handle, LOCK_UN );
		fclose( $this->handle ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		$this->handle = null;
	}
}
