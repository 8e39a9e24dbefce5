<?php
/**
 * Assignments: variables, elements, and what else can be given a value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Targets {

	private Stage $stage;

	private Variables $variables;

	private Superglobals $superglobals;

	public function __construct( Stage $stage, Variables $variables, Superglobals $superglobals ) {
		$this->stage        = $stage;
		$this->variables    = $variables;
		$this->superglobals = $superglobals;
	}

	/**
	 * `=`, `.=`, `=&`, `++`
	 *
	 * @return mixed
	 */
	public function assign( Node $node ) {
		$target = $node->node( 0 );
		if ( 'alias' === $node->kind ) {
			$this->lose( $target );
			$this->lose( $node->node( 1 ) );
			return new Unknown();
		}
		if ( 'step' === $node->kind ) {
			$now  = $this->variables->value( $target );
			$next = is_int( $now ) || is_float( $now ) ? Operators::binary( $node->text, $now, 1 ) : ( null === $now && '+' === $node->text ? 1 : new Unknown() );
			$this->put( $target, $next );
			return 'before' === $node->value ? $next : $now;
		}
		if ( '??' === $node->text ) {
			return $this->assign_missing( $target, $node->node( 1 ) );
		}
		$now   = '' === $node->text ? null : $this->variables->value( $target );
		$value = $this->stage->evaluator->value( $node->node( 1 ) );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$value = '' === $node->text ? $value : Operators::binary( $node->text, $now, $value );
		$this->put( $target, $value );
		return $value;
	}

	/**
	 * @return mixed
	 */
	private function assign_missing( Node $target, Node $source ) {
		$now = $this->variables->quiet( $target );
		if ( $now instanceof Unknown ) {
			$this->stage->fork(
				function () use ( $target, $source ): void {
					$this->put( $target, $this->stage->evaluator->value( $source ) );
				},
				static function (): void {}
			);
			return $now;
		}
		if ( null !== $now ) {
			return $now;
		}
		$value = $this->stage->evaluator->value( $source );
		$this->put( $target, $value );
		return $value;
	}

	/**
	 * @param Node  $target Where.
	 * @param mixed $value  What.
	 */
	public function put( Node $target, $value ): void {
		if ( $this->stage->state->is_dead ) {
			return;
		}
		switch ( $target->kind ) {
			case 'variable':
				$this->put_variable( $target, $value );
				break;
			case 'index':
				$this->put_element( $target, $value );
				break;
			case 'array':
				$this->unpack( $target, $value );
				break;
			case 'reference':
				$this->lose( $target->node( 0 ) );
				break;
			default:
				foreach ( $target->nodes as $part ) {
					$part instanceof Node && $this->stage->evaluator->value( $part );
				}
		}
	}

	/**
	 * @param Node  $target Variable.
	 * @param mixed $value  What.
	 */
	private function put_variable( Node $target, $value ): void {
		$name = isset( $target->nodes[0] ) ? $this->stage->evaluator->value( $target->nodes[0] ) : $target->text;
		if ( ! is_string( $name ) || 'GLOBALS' === $name ) {
			$this->stage->state->lose_all();
		} elseif ( $this->superglobals->has( $name ) ) {
			$this->superglobals->lose( $name );
		} else {
			$this->stage->state->set( $name, $value );
		}
	}

	/**
	 * @param Node  $target An element of an array.
	 * @param mixed $value  What.
	 */
	private function put_element( Node $target, $value ): void {
		$base = $target->node( 0 );
		$key  = null === ( $target->nodes[1] ?? null ) ? null : $this->stage->evaluator->value( $target->node( 1 ) );
		$name = 'variable' === $base->kind ? $base->text : '';
		if ( $this->superglobals->has( $name ) ) {
			if ( is_scalar( $key ) ) {
				$this->superglobals->put( $name, (string) $key, $value );
			} else {
				$this->superglobals->lose( $name );
			}
			return;
		}
		if ( 'GLOBALS' === $name ) {
			$this->stage->state->frames[0] = array( '' => true );
			return;
		}
		if ( 'variable' !== $base->kind && 'index' !== $base->kind ) {
			return;
		}
		$owner = $this->variables->quiet( $base );
		$owner = null === $owner ? array() : $owner;
		if ( ! is_array( $owner ) || is_object( $key ) || is_array( $key ) ) {
			$this->put( $base, new Unknown() );
			return;
		}
		if ( null === $target->nodes[1] ) {
			$owner[] = $value;
		} else {
			$owner[ is_string( $key ) ? $key : ( is_scalar( $key ) ? (int) $key : '' ) ] = $value;
		}
		$this->put( $base, $owner );
	}

	/**
	 * `list( $a, $b ) = …`
	 *
	 * @param Node  $target Pattern.
	 * @param mixed $value  What.
	 */
	private function unpack( Node $target, $value ): void {
		$position = 0;
		for ( $at = 0; $at + 1 < count( $target->nodes ); $at += 2 ) {
			$key  = null === $target->nodes[ $at ] ? $position++ : $this->stage->evaluator->value( $target->node( $at ) );
			$item = $target->nodes[ $at + 1 ];
			if ( null !== $item ) {
				$this->put( $item, is_array( $value ) ? Variables::element( $value, $key ) : new Unknown() );
			}
		}
	}

	/** Something else may change it from now on. */
	public function lose( Node $target ): void {
		while ( 'index' === $target->kind || 'property' === $target->kind ) {
			$target = $target->node( 0 );
		}
		if ( 'variable' !== $target->kind ) {
			return;
		}
		if ( isset( $target->nodes[0] ) || 'GLOBALS' === $target->text ) {
			$this->stage->state->lose_all();
		} elseif ( $this->superglobals->has( $target->text ) ) {
			$this->superglobals->lose( $target->text );
		} else {
			$this->stage->state->lose( $target->text );
		}
	}

	/** `unset( … )` */
	public function remove( Node $target ): void {
		$base = $target->node( 0 );
		$name = 'index' === $target->kind && 'variable' === $base->kind ? $base->text : '';
		if ( 'variable' === $target->kind || $this->superglobals->has( $name ) ) {
			$this->put( $target, null );
		} else {
			$this->lose( $target );
		}
	}
}
