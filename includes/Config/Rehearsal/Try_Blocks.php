<?php
/**
 * Runs `try`, `catch`, `finally`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Try_Blocks {

	private Stage $stage;

	private Performer $performer;

	public function __construct( Stage $stage, Performer $performer ) {
		$this->stage     = $stage;
		$this->performer = $performer;
	}

	public function run( Node $node ): void {
		$this->stage->throws[] = array();
		$outer                 = count( $this->stage->frames );
		$this->performer->run( $node->node( 0 ) );
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
			$this->performer->run( $handler->node( 0 ) );
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
			$this->performer->run( $finally );
			if ( ! $this->stage->state->is_dead ) {
				$this->stage->throw( (string) $class );
			}
			$this->stage->state = $normal;
		}
		if ( ! $this->stage->state->is_dead ) {
			$this->performer->run( $finally );
		}
	}
}
