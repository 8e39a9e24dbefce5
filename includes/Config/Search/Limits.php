<?php
/**
 * How much of a tree is looked at.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

defined( 'ABSPATH' ) || exit;

/**
 * A search ends at the first of them, and says so.
 */
final class Limits {

	public const FILES   = 'files';
	public const BYTES   = 'bytes';
	public const SECONDS = 'seconds';
	public const DEPTH   = 'depth';
	public const PLACES  = 'places';

	private int $files;

	private int $bytes;

	private float $seconds;

	private int $depth;

	/** @var int<0, max> */
	private int $file_bytes;

	private int $places;

	/**
	 * @param int   $files      PHP files.
	 * @param int   $bytes      Bytes of all files together.
	 * @param float $seconds    Time.
	 * @param int   $depth      Folders within folders, the one where it begins being 0.
	 * @param int   $file_bytes Bytes of one file; a larger one is left out, and named.
	 * @param int   $places     What is found.
	 */
	public function __construct( int $files = 60000, int $bytes = 1073741824, float $seconds = 15.0, int $depth = 20, int $file_bytes = 2097152, int $places = 200 ) {
		$this->files      = $files;
		$this->bytes      = $bytes;
		$this->seconds    = $seconds;
		$this->depth      = $depth;
		$this->file_bytes = max( 0, $file_bytes );
		$this->places     = $places;
	}

	public function depth(): int {
		return $this->depth;
	}

	/**
	 * @return int<0, max> Bytes of one file; a larger one is left out, and named.
	 */
	public function file_bytes(): int {
		return $this->file_bytes;
	}

	/**
	 * @param Found $found   What was read and found.
	 * @param float $started When it began.
	 * @return self::*|null The limit that is reached.
	 */
	public function reached( Found $found, float $started ): ?string {
		if ( $found->files() >= $this->files ) {
			return self::FILES;
		}
		if ( $found->bytes() >= $this->bytes ) {
			return self::BYTES;
		}
		if ( count( $found->hits() ) >= $this->places ) {
			return self::PLACES;
		}
		return microtime( true ) - $started >= $this->seconds ? self::SECONDS : null;
	}
}
