<?php
/**
 * The time, and so many seconds more as a file says.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Model\Clock;

/** Nobody waits a minute for what a killed worker held. */
final class Moved_Clock implements Clock {

	/** @var string */
	private $file;

	public function __construct( string $file ) {
		$this->file = $file;
	}

	public function now(): int {
		return time() + (int) @file_get_contents( $this->file );
	}
}
