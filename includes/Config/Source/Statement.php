<?php
/**
 * One statement, or the head of a control structure.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Statements inside a closure are statements of their own; the statement around the closure has a hole there.
 */
final class Statement {

	private int $from;

	private int $to;

	private Block $block;

	/** @var array<int, int> Holes: index of the first token => index of the last. */
	private array $holes;

	/**
	 * @param int             $from  Index of the first token.
	 * @param int             $to    Index of the last token, the semicolon included.
	 * @param Block           $block Where it stands.
	 * @param array<int, int> $holes Index of the first token => index of the last.
	 */
	public function __construct( int $from, int $to, Block $block, array $holes ) {
		$this->from  = $from;
		$this->to    = $to;
		$this->block = $block;
		$this->holes = $holes;
	}

	public function from(): int {
		return $this->from;
	}

	public function to(): int {
		return $this->to;
	}

	public function block(): Block {
		return $this->block;
	}

	/**
	 * Indexes of its own tokens, without the holes.
	 *
	 * @return \Generator<int, int>
	 */
	public function indexes(): \Generator {
		for ( $at = $this->from; $at <= $this->to; $at++ ) {
			if ( isset( $this->holes[ $at ] ) ) {
				$at = $this->holes[ $at ];
				continue;
			}
			yield $at;
		}
	}
}
