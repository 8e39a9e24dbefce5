<?php
/**
 * What a search found, and what it did not look at.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

defined( 'ABSPATH' ) || exit;

final class Found {

	/** So many are named; the others are counted. */
	private const NAMED = 20;

	/** @var list<Hit> */
	private array $hits = array();

	/** @var list<string> */
	private array $unread = array();

	private int $unread_count = 0;

	/** @var Limits::*|null */
	private ?string $limit = null;

	private int $files = 0;

	private int $bytes = 0;

	private float $seconds = 0.0;

	public function add( Hit $hit ): void {
		$this->hits[] = $hit;
	}

	/** @param string $label A folder or file that could not be read, or is too large. */
	public function miss( string $label ): void {
		++$this->unread_count;
		if ( count( $this->unread ) < self::NAMED ) {
			$this->unread[] = $label;
		}
	}

	public function read( int $bytes ): void {
		++$this->files;
		$this->bytes += $bytes;
	}

	/**
	 * @param float          $seconds How long it took.
	 * @param Limits::*|null $limit   At which limit it ended.
	 */
	public function ended( float $seconds, ?string $limit ): void {
		$this->seconds = $seconds;
		$this->limit   = $limit ?? $this->limit;
	}

	/** Something lies deeper than the search goes. */
	public function too_deep( string $label ): void {
		$this->limit = $this->limit ?? Limits::DEPTH;
		$this->miss( $label );
	}

	/**
	 * @return list<Hit>
	 */
	public function hits(): array {
		return $this->hits;
	}

	/**
	 * @return list<string> Folders and files that were not read, 20 at most.
	 */
	public function unread(): array {
		return $this->unread;
	}

	public function unread_count(): int {
		return $this->unread_count;
	}

	/**
	 * @return Limits::*|null The limit at which it ended; null when it came to the end.
	 */
	public function limit(): ?string {
		return $this->limit;
	}

	public function files(): int {
		return $this->files;
	}

	public function bytes(): int {
		return $this->bytes;
	}

	public function seconds(): float {
		return $this->seconds;
	}

	/**
	 * Safe for a screen.
	 *
	 * @return array{places: list<array{file: string, line: int, kind: string, name: string, last4: string|null}>, files: int, bytes: int, seconds: float, limit: string|null, unread: list<string>, unread_count: int}
	 */
	public function to_array(): array {
		return array(
			'places'       => array_map(
				static function ( Hit $hit ): array {
					return $hit->to_array();
				},
				$this->hits
			),
			'files'        => $this->files,
			'bytes'        => $this->bytes,
			'seconds'      => round( $this->seconds, 2 ),
			'limit'        => $this->limit,
			'unread'       => $this->unread,
			'unread_count' => $this->unread_count,
		);
	}
}
