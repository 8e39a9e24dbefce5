<?php
/**
 * Reads bodies of functions when they are called.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Most functions of a must-use plugin are never called while constants are defined.
 */
final class Bodies {

	private Reader $reader;

	private Expressions $expressions;

	public function __construct( Reader $reader, Expressions $expressions ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
	}

	/**
	 * Behind the parameters of `fn`: only reading it tells where it ends.
	 *
	 * @return \Closure(): ?Node
	 */
	public function arrow(): \Closure {
		if ( ! $this->reader->pass( T_DOUBLE_ARROW ) ) {
			throw new Unreadable();
		}
		$at    = $this->reader->at;
		$outer = $this->reader->has_yield;

		$this->reader->has_yield = false;

		$value = $this->expressions->read( Expressions::ASSIGNMENT );
		$body  = $this->reader->yields() ? null : new Node( 'return', $at, array( $value ) );

		$this->reader->has_yield = $outer;
		return static fn(): ?Node => $body;
	}

	/**
	 * Steps over a body in braces.
	 *
	 * @return \Closure(): ?Node
	 */
	public function later(): \Closure {
		if ( '{' !== $this->reader->mark() ) {
			throw new Unreadable();
		}
		$reader = $this->reader->fork();
		$this->reader->leap();
		return static function () use ( $reader ): ?Node {
			try {
				$body = ( new Statements( $reader->tokens, $reader ) )->block();
				return $reader->yields() ? null : $body;
			} catch ( Unreadable $problem ) {
				return null;
			}
		};
	}
}
