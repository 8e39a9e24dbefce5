<?php
/**
 * Works out expressions of which only some parts are run: `&&`, `??`, `? :`, `match`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Conditionals {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * @return mixed
	 */
	public function circuit( Node $node ) {
		if ( '??' === $node->text ) {
			$left = $this->stage->variables->quiet( $node->node( 0 ) );
			return $left instanceof Unknown ? $this->perhaps( $node->node( 1 ), $left ) : $left ?? $this->stage->evaluator->value( $node->node( 1 ) );
		}
		$wanted = '&&' === $node->text;
		$left   = $this->stage->evaluator->truth( $node->node( 0 ) );
		if ( null !== $left && $left !== $wanted ) {
			return $left;
		}
		$right = null === $left ? Operators::truth( $this->perhaps( $node->node( 1 ), $wanted ) ) : $this->stage->evaluator->truth( $node->node( 1 ) );
		if ( null === $left && $right === $wanted || null === $right ) {
			return new Unknown();
		}
		return $right;
	}

	/**
	 * The value of something that may run, or else another value.
	 *
	 * @param Node  $node Runs or not.
	 * @param mixed $else What comes out if not.
	 * @return mixed
	 */
	private function perhaps( Node $node, $else ) {
		$value = new Unknown();
		$dead  = false;
		$this->stage->fork(
			function () use ( $node, &$value, &$dead ): void {
				$value = $this->stage->evaluator->value( $node );
				$dead  = $this->stage->state->is_dead;
			},
			static function (): void {}
		);
		return $dead ? $else : $value;
	}

	/**
	 * @return mixed
	 */
	public function ternary( Node $node ) {
		$condition = $this->stage->evaluator->value( $node->node( 0 ) );
		$truth     = Operators::truth( $condition );
		if ( null === $node->nodes[1] ) {
			if ( null === $truth ) {
				$this->perhaps( $node->node( 2 ), $condition );
				return new Unknown();
			}
			return $truth ? $condition : $this->stage->evaluator->value( $node->node( 2 ) );
		}
		if ( null !== $truth ) {
			return $this->stage->evaluator->value( $node->node( $truth ? 1 : 2 ) );
		}
		$values = array();
		foreach ( array( 1, 2 ) as $way ) {
			$ways[] = function () use ( $node, $way, &$values ): void {
				$value = $this->stage->evaluator->value( $node->node( $way ) );
				if ( ! $this->stage->state->is_dead ) {
					$values[] = $value;
				}
			};
		}
		$this->stage->fork( $ways[0], $ways[1] );
		return 2 === count( $values ) ? State::either( $values[0], $values[1] ) : $values[0] ?? new Unknown();
	}

	/**
	 * `match`: arms in turn, strictly compared.
	 *
	 * @return mixed
	 */
	public function chosen( Node $node, int $from = 1 ) {
		$subject = $this->stage->evaluator->value( $node->node( 0 ) );
		$default = null;
		for ( $at = $from; $at + 1 < count( $node->nodes ); $at += 2 ) {
			$arm = $node->nodes[ $at ];
			if ( null === $arm ) {
				$default = $node->node( $at + 1 );
				continue;
			}
			foreach ( $arm->nodes as $condition ) {
				$is_it = Operators::binary( '===', $subject, null === $condition ? null : $this->stage->evaluator->value( $condition ) );
				if ( true === $is_it ) {
					return $this->stage->evaluator->value( $node->node( $at + 1 ) );
				}
				if ( false !== $is_it ) {
					return $this->stage->opaque();
				}
			}
		}
		if ( null === $default ) {
			$this->stage->throw( 'UnhandledMatchError' );
			return new Unknown();
		}
		return $this->stage->evaluator->value( $default );
	}
}
