<?php
/**
 * Runs statements.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Performer {

	private Stage $stage;

	private Loops $loops;

	private Try_Blocks $try_blocks;

	public function __construct( Stage $stage ) {
		$this->stage      = $stage;
		$this->loops      = new Loops( $stage, $this );
		$this->try_blocks = new Try_Blocks( $stage, $this );
	}

	public function run( Node $node ): void {
		$this->stage->step();
		switch ( $node->kind ) {
			case 'block':
				$this->block( $node );
				break;
			case 'evaluate':
				foreach ( $node->nodes as $part ) {
					if ( null !== $part && ! $this->stage->state->is_dead ) {
						$this->stage->evaluator->value( $part );
					}
				}
				break;
			case 'if':
				$this->branch( $node, 0 );
				break;
			case 'while':
			case 'do':
			case 'for':
			case 'foreach':
			case 'switch':
				$this->loops->run( $node );
				break;
			case 'break':
			case 'continue':
				$this->loops->leave( $node );
				break;
			case 'return':
				$this->leave( $node );
				break;
			case 'try':
				$this->try_blocks->run( $node );
				break;
			case 'goto':
				$frame = $this->stage->frame();

				$frame->jumps[ $node->text ] = State::join( $frame->jumps[ $node->text ] ?? null, $this->stage->state ) ?? $this->stage->state;
				$this->stage->stop();
				break;
			default:
				$this->declare( $node );
		}
	}

	private function declare( Node $node ): void {
		switch ( $node->kind ) {
			case 'const':
				$this->stage->definer->declare( $node );
				break;
			case 'function':
			case 'type':
				$this->stage->declarations->declare( $this->stage->unit, $node );
				break;
			case 'global':
				$state = $this->stage->state;
				$depth = count( $state->frames ) - 1;
				foreach ( $depth > 0 ? $node->nodes : array() as $item ) {
					if ( null !== $item ) {
						$state->frames[ $depth ][ $item->text ] = new Link( true );
					}
				}
				break;
			case 'static':
				// What it holds depends on the calls before.
				foreach ( $node->nodes as $item ) {
					null === $item || $this->stage->state->lose( $item->text );
				}
				break;
			case 'unset':
				foreach ( $node->nodes as $item ) {
					null === $item || $this->stage->targets->remove( $item );
				}
		}
	}

	/** Statements in turn; jumps lead into them from before and, a few times, from behind. */
	private function block( Node $node ): void {
		$labels = array();
		foreach ( $node->nodes as $at => $part ) {
			if ( null !== $part && 'label' === $part->kind ) {
				$labels[ $part->text ] = $at;
			}
		}
		$from  = 0;
		$turns = 0;
		do {
			$this->from( $node, $from );
			$from = null;
			foreach ( $labels as $label => $at ) {
				$from = isset( $this->stage->frame()->jumps[ $label ] ) ? min( $from ?? $at, $at ) : $from;
			}
			if ( null !== $from ) {
				$this->return_to( $node, $from, ++$turns );
			}
		} while ( null !== $from && $turns < 20 );
	}

	private function from( Node $node, int $from ): void {
		$count = count( $node->nodes );
		for ( $at = $from; $at < $count; $at++ ) {
			$part = $node->nodes[ $at ];
			if ( null === $part ) {
				continue;
			}
			if ( 'label' === $part->kind ) {
				$frame = $this->stage->frame();
				$jump  = $frame->jumps[ $part->text ] ?? null;
				unset( $frame->jumps[ $part->text ] );
				$this->stage->state = State::join( $this->stage->state, $jump ) ?? $this->stage->state;
				$this->stage->state = clone $this->stage->state;
			} elseif ( ! $this->stage->state->is_dead ) {
				$this->run( $part );
			}
		}
	}

	/** A jump backwards: only when nothing else goes on can it be followed exactly. */
	private function return_to( Node $node, int $at, int $turns ): void {
		$label = $node->node( $at )->text;
		$jump  = $this->stage->frame()->jumps[ $label ];
		if ( $this->stage->state->is_dead && $turns < 20 ) {
			return;
		}
		throw new Endless();
	}

	/** `if`, from one of its conditions on. */
	private function branch( Node $node, int $at ): void {
		if ( $at + 1 >= count( $node->nodes ) ) {
			return;
		}
		$condition = $node->nodes[ $at ];
		$truth     = null === $condition ? true : $this->stage->evaluator->truth( $condition );
		if ( $this->stage->state->is_dead ) {
			return;
		}
		if ( null === $truth ) {
			$this->stage->fork(
				function () use ( $node, $at ): void {
					$this->run( $node->node( $at + 1 ) );
				},
				function () use ( $node, $at ): void {
					$this->branch( $node, $at + 2 );
				}
			);
		} elseif ( $truth ) {
			$this->run( $node->node( $at + 1 ) );
		} else {
			$this->branch( $node, $at + 2 );
		}
	}

	private function leave( Node $node ): void {
		$value = null === $node->nodes[0] ? null : $this->stage->evaluator->value( $node->nodes[0] );
		if ( ! $this->stage->state->is_dead ) {
			$this->stage->frame()->leave( $this->stage->state, $value );
			$this->stage->stop();
		}
	}
}
