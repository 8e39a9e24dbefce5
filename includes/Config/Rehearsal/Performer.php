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

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
		$this->loops = new Loops( $stage, $this );
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
				$this->attempt( $node );
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
				$this->stage->loader->declare( $this->stage->unit, $node );
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

	private function attempt( Node $node ): void {
		$this->stage->throws[] = array();
		$outer                 = count( $this->stage->frames );
		$this->run( $node->node( 0 ) );
		$thrown   = array_pop( $this->stage->throws ) ?? array();
		$finally  = $node->nodes[1] ?? null;
		$handlers = array_slice( $node->nodes, 2 );
		if ( null !== $finally ) {
			$this->stage->throws[] = array();
		}
		foreach ( $thrown as $class => $state ) {
			$this->handle( (string) $class, $state, $handlers );
		}
		if ( null !== $finally ) {
			$left = array_pop( $this->stage->throws ) ?? array();
			$this->finish( $finally, $left );
		}
	}

	/**
	 * What a thrown thing leads to.
	 *
	 * @param string          $class    Its class; empty when that is not known.
	 * @param State           $state    Where it was thrown.
	 * @param list<Node|null> $handlers `catch` blocks.
	 */
	private function handle( string $class, State $state, array $handlers ): void {
		$normal = $this->stage->state;
		foreach ( $handlers as $handler ) {
			$catches = null === $handler ? false : self::catches( $handler, $class );
			if ( null === $handler || false === $catches ) {
				continue;
			}
			$this->stage->state = clone $state;
			if ( '' !== $handler->text ) {
				$this->stage->state->set( $handler->text, new Unknown() );
			}
			$this->run( $handler->node( 0 ) );
			$normal = State::join( $normal, $this->stage->state ) ?? $normal;
			if ( true === $catches ) {
				$this->stage->state = clone $normal;
				return;
			}
		}
		$this->stage->state = clone $state;
		$this->stage->throw( $class );
		$this->stage->state = clone $normal;
	}

	private static function catches( Node $handler, string $class ): ?bool {
		$answer = false;
		foreach ( $handler->names() as $name ) {
			if ( 'throwable' === strtolower( $name ) || strtolower( $name ) === strtolower( $class ) ) {
				return true;
			}
			$is_known = class_exists( $class, false ) && class_exists( $name, false );
			if ( $is_known && is_a( $class, $name, true ) ) {
				return true;
			}
			$answer = $is_known ? $answer : null;
		}
		return $answer;
	}

	/**
	 * `finally`: runs on every way; the ways that leave are not kept apart.
	 *
	 * @param Node                 $finally The block.
	 * @param array<string, State> $left    Where something was thrown that nothing caught.
	 */
	private function finish( Node $finally, array $left ): void {
		foreach ( $left as $class => $state ) {
			$normal             = $this->stage->state;
			$this->stage->state = clone $state;
			$this->run( $finally );
			if ( ! $this->stage->state->is_dead ) {
				$this->stage->throw( (string) $class );
			}
			$this->stage->state = $normal;
		}
		if ( ! $this->stage->state->is_dead ) {
			$this->run( $finally );
		}
	}
}
