<?php
/**
 * Where a definition stands in its file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Position {

	private int $line;

	private int $offset;

	private int $start;

	private int $end;

	/**
	 * @param int $line   Line of the word that defines, as PHP reports it.
	 * @param int $offset Byte offset of that word.
	 * @param int $start  Byte offset of the whole statement.
	 * @param int $end    Byte offset behind it.
	 */
	public function __construct( int $line, int $offset, int $start, int $end ) {
		$this->line   = $line;
		$this->offset = $offset;
		$this->start  = $start;
		$this->end    = $end;
	}

	public function line(): int {
		return $this->line;
	}

	public function offset(): int {
		return $this->offset;
	}

	public function start(): int {
		return $this->start;
	}

	public function end(): int {
		return $this->end;
	}
}
