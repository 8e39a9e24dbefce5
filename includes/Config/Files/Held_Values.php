<?php
/**
 * Finds known values in a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Of a large file only the beginning and the end are read: a log may have any size. Nothing of the file is kept.
 */
final class Held_Values {

	/** How much of the beginning and of the end is looked at. */
	private const HEAD_BYTES = 524288;
	private const TAIL_BYTES = 1048576;

	/** Of a larger file nobody counts the lines. */
	private const COUNTED_BYTES = 33554432;

	/** A shorter text stands in any file by chance. */
	private const SHORTEST_VALUE = 8;

	private string $path;

	private int $size;

	/** @var array<int, int> Line breaks before a place in the file. */
	private array $breaks = array();

	public function __construct( string $path ) {
		$this->path = $path;
		$this->size = is_readable( $path ) ? (int) filesize( $path ) : 0;
	}

	/**
	 * @param array<string, Secret> $values By a name.
	 * @return array<string, int|null> The line of each that stands there, by its name; null where that is not known. The last one counts.
	 */
	public function lines( array $values ): array {
		$lines = array();
		foreach ( $this->pieces() as $from => $bytes ) {
			foreach ( $values as $name => $value ) {
				$at = $value->length() < self::SHORTEST_VALUE ? false : strrpos( $bytes, $value->reveal() );
				if ( false !== $at ) {
					$lines[ (string) $name ] = $this->line( $from, substr( $bytes, 0, $at ) );
				}
			}
		}
		return $lines;
	}

	/**
	 * @return array<int, string> Bytes by where they begin.
	 */
	private function pieces(): array {
		if ( $this->size <= self::HEAD_BYTES + self::TAIL_BYTES ) {
			return array( 0 => $this->read( 0, $this->size ) );
		}
		$tail = $this->size - self::TAIL_BYTES;
		return array(
			0     => $this->read( 0, self::HEAD_BYTES ),
			$tail => $this->read( $tail, self::TAIL_BYTES ),
		);
	}

	/**
	 * @param int    $from   Where the piece begins.
	 * @param string $before What stands before the value in the piece.
	 */
	private function line( int $from, string $before ): ?int {
		if ( $from > self::COUNTED_BYTES ) {
			return null;
		}
		if ( ! isset( $this->breaks[ $from ] ) ) {
			$this->breaks[ $from ] = 0;
			for ( $at = 0; $at < $from; $at += self::TAIL_BYTES ) {
				$this->breaks[ $from ] += substr_count( $this->read( $at, min( self::TAIL_BYTES, $from - $at ) ), "\n" );
			}
		}
		return 1 + substr_count( $before, "\n" ) + $this->breaks[ $from ];
	}

	private function read( int $from, int $bytes ): string {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
		return $bytes > 0 ? (string) file_get_contents( $this->path, false, null, $from, $bytes ) : '';
	}
}
