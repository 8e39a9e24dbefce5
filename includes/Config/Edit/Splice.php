<?php
/**
 * A range of bytes and what takes its place.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

final class Splice {

	private int $start;

	private int $end;

	private Secret $text;

	private ?string $shown;

	/**
	 * @param int         $start Byte offset.
	 * @param int         $end   Byte offset behind; equal to the start where something is only put in.
	 * @param Secret      $text  What stands there then.
	 * @param string|null $shown The same for people, without anything secret; null when it has to be masked.
	 */
	public function __construct( int $start, int $end, Secret $text, ?string $shown = null ) {
		$this->start = $start;
		$this->end   = $end;
		$this->text  = $text;
		$this->shown = $shown;
	}

	public static function removal( int $start, int $end ): self {
		return new self( $start, $end, new Secret( '' ), '' );
	}

	/** Puts in place of a range what everybody may see. */
	public static function open( int $start, int $end, string $text ): self {
		return new self( $start, $end, new Secret( $text ), $text );
	}

	public function start(): int {
		return $this->start;
	}

	public function end(): int {
		return $this->end;
	}

	public function text(): Secret {
		return $this->text;
	}

	public function shown(): ?string {
		return $this->shown;
	}
}
