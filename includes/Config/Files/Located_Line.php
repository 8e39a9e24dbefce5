<?php
/**
 * A line in a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

final class Located_Line {

	private Config_File $file;

	private int $line;

	private int $offset;

	/**
	 * @param Config_File $file   File.
	 * @param int         $line   Line, the first is 1.
	 * @param int         $offset Byte offset of the statement on it.
	 */
	public function __construct( Config_File $file, int $line, int $offset ) {
		$this->file   = $file;
		$this->line   = $line;
		$this->offset = $offset;
	}

	public function file(): Config_File {
		return $this->file;
	}

	public function line(): int {
		return $this->line;
	}

	/** Byte offset of the statement on that line. */
	public function offset(): int {
		return $this->offset;
	}
}
