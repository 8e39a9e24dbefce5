<?php
/**
 * Runs loops and switch.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Loops {

	/** Turns that are gone through one by one. */
	private const MAX_TURNS = 300;

	/** Turns after which a loop of unknown length has nothing new to show. */
	private const SETTLED = 4;

	private Stage $stage;

	private Performer $performer;

	public function __construct( Stage $stage, Performer $performer ) {
		$this->stage     = $stage;
		$this->performer = $performer;
	}

	public function run( Node $node ): void {
		$frame          = $this->stage->frame();
		$frame->loops[] = array(
			'break'    => null,
			'continue' => null,
		);
		switch ( $node->kind ) {
			case 'switch':
				$this->choose( $node );
				break;
			case 'foreach':
				$this->each( $node );
				break;
			case 'for':
				$this->performer->run( $node->node( 0 ) );
				$this->turn( $node->node( 1 ), $node->node( 3 ), $node->node( 2 ), true );
				break;
			case 'do':
				$this->turn( $node->node( 1 ), $node->node( 0 ), null, false );
				break;
			default:
				$this->turn( $node->node( 0 ), $node->node( 1 ), null, true );
		}
		$loop               = array_pop( $frame->loops );
		$this->stage->state = clone ( State::join( $this->stage->state, $loop['break'] ?? null ) ?? $this->stage->state );
	}

	/** `break` and `continue`. */
	public function leave( Node $node ): void {
		$frame = $this->stage->frame();
		$level = count( $frame->loops ) - ( is_int( $node->value ) ? $node->value : 1 );
		if ( $level < 0 ) {
			$this->stage->finish();
			return;
		}
		$way  = 'break' === $node->kind ? 'break' : 'continue';
		$loop = $frame->loops[ $level ];

		$loop[ $way ]           = State::join( $loop[ $way ], $this->stage->state );
		$frame->loops[ $level ] = $loop;
		$this->stage->stop();
	}

	/** The body, once; what has left it with `continue` goes on behind it. */
	private function body( Node $body ): void {
		$this->stage->frame()->continued();
		$this->performer->run( $body );
		$this->continued();
	}

	/** The truth of the last of several expressions; none is true. */
	private function holds( Node $condition ): ?bool {
		if ( 'evaluate' !== $condition->kind ) {
			return $this->stage->evaluator->truth( $condition );
		}
		$truth = true;
		foreach ( $condition->nodes as $part ) {
			$truth = null === $part ? $truth : $this->stage->evaluator->truth( $part );
		}
		return $truth;
	}

	private function turn( Node $condition, Node $body, ?Node $step, bool $is_asked ): void {
		for ( $turns = 0; $turns < self::MAX_TURNS; $turns++ ) {
			$truth = $is_asked || $turns > 0 ? $this->holds( $condition ) : true;
			if ( $this->stage->state->is_dead || false === $truth ) {
				return;
			}
			if ( null === $truth ) {
				$this->unsettled(
					function () use ( $condition, $body, $step ): void {
						$this->body( $body );
						null === $step || $this->performer->run( $step );
						$this->stage->state->is_dead || $this->holds( $condition );
					}
				);
				return;
			}
			$this->body( $body );
			if ( $this->stage->state->is_dead ) {
				return;
			}
			null === $step || $this->performer->run( $step );
		}
		throw new Endless();
	}

	/** A body that runs no one knows how often: until nothing changes any more. */
	private function unsettled( callable $turn ): void {
		$frame = $this->stage->frame();
		for ( $turns = 0; $turns < self::SETTLED; $turns++ ) {
			$this->stage->fork( $turn, static function (): void {} );
		}
		// Whatever a turn changes may differ with each: what it wrote is not known.
		$before = $this->stage->state;
		$this->stage->fork( $turn, static function (): void {} );
		foreach ( $before->frames as $depth => $variables ) {
			if ( $variables !== ( $this->stage->state->frames[ $depth ] ?? null ) ) {
				$this->stage->opaque();
				return;
			}
		}
	}

	private function each( Node $node ): void {
		$subject = $this->stage->evaluator->value( $node->node( 0 ) );
		if ( $this->stage->state->is_dead ) {
			return;
		}
		$target = $node->node( 2 );
		if ( 'reference' === $target->kind ) {
			$this->stage->targets->lose( $node->node( 0 ) );
		}
		if ( ! is_array( $subject ) ) {
			if ( null === $subject || is_scalar( $subject ) ) {
				return;
			}
			$subject instanceof Unknown || $this->stage->opaque();
			$this->unsettled(
				function () use ( $node, $target ): void {
					null === $node->nodes[1] || $this->stage->targets->put( $node->node( 1 ), new Unknown() );
					$this->stage->targets->put( $target, new Unknown() );
					$this->body( $node->node( 3 ) );
				}
			);
			return;
		}
		if ( count( $subject ) > self::MAX_TURNS ) {
			throw new Endless();
		}
		foreach ( $subject as $key => $value ) {
			$this->stage->targets->put( $target, $value );
			null === $node->nodes[1] || $this->stage->targets->put( $node->node( 1 ), $key );
			$this->body( $node->node( 3 ) );
			if ( $this->stage->state->is_dead ) {
				return;
			}
		}
	}

	/** `switch`: the first case that equals, then on through the others until something leaves. */
	private function choose( Node $node ): void {
		$subject = $this->stage->evaluator->value( $node->node( 0 ) );
		if ( $this->stage->state->is_dead ) {
			return;
		}
		$default = null;
		$count   = count( $node->nodes );
		for ( $at = 1; $at + 1 < $count; $at += 2 ) {
			if ( null === $node->nodes[ $at ] ) {
				$default = $at;
				continue;
			}
			$is_it = Operators::binary( '==', $subject, $this->stage->evaluator->value( $node->node( $at ) ) );
			if ( true === $is_it ) {
				$this->fall( $node, $at );
				return;
			}
			if ( false !== $is_it ) {
				$this->choose_any( $node, $at );
				return;
			}
		}
		if ( null !== $default ) {
			$this->fall( $node, $default );
		}
		$this->continued();
	}

	private function fall( Node $node, int $from ): void {
		$count = count( $node->nodes );
		for ( $at = $from; $at + 1 < $count; $at += 2 ) {
			if ( ! $this->stage->state->is_dead ) {
				$this->performer->run( $node->node( $at + 1 ) );
			}
		}
		$this->continued();
	}

	/** What has left with `continue` goes on here; in a `switch`, that is `break`. */
	private function continued(): void {
		$continued = $this->stage->frame()->continued();
		if ( null !== $continued ) {
			$this->stage->state = clone ( State::join( $this->stage->state, $continued ) ?? $continued );
		}
	}

	/** From one case on, any may be the one, or none. */
	private function choose_any( Node $node, int $from ): void {
		$start = $this->stage->state;
		$ends  = null;
		$count = count( $node->nodes );
		$cases = array();
		for ( $at = 1; $at + 1 < $count; $at += 2 ) {
			if ( $at >= $from || null === $node->nodes[ $at ] ) {
				$cases[] = $at;
			}
		}
		foreach ( $cases as $at ) {
			$this->stage->state = clone $start;
			if ( $at > $from && null !== $node->nodes[ $at ] ) {
				$this->stage->evaluator->value( $node->node( $at ) );
			}
			$this->fall( $node, $at );
			$ends = State::join( $ends, $this->stage->state );
		}
		$is_whole           = in_array( null, array_map( static fn( int $at ): ?Node => $node->nodes[ $at ], $cases ), true );
		$this->stage->state = $is_whole && null !== $ends ? $ends : State::join( $ends, $start ) ?? $start;
		$this->stage->state = clone $this->stage->state;
	}
}
