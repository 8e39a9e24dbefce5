<?php
/**
 * Calls of methods, and `new`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Method_Calls {

	private Stage $stage;

	private Arguments $arguments;

	private Invoker $invoker;

	public function __construct( Stage $stage, Arguments $arguments, Invoker $invoker ) {
		$this->stage     = $stage;
		$this->arguments = $arguments;
		$this->invoker   = $invoker;
	}

	/**
	 * @return mixed
	 */
	public function static_call( Node $node ) {
		$owner     = $node->node( 0 );
		$arguments = $this->arguments->values( $node, 2, array() );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$type   = $this->stage->types->of( $owner );
		$method = null === $type ? null : $type->methods[ strtolower( $node->text ) ] ?? null;
		if ( null !== $method && null !== $arguments ) {
			return $this->invoker->run( $method, $arguments, array(), $node );
		}
		if ( null === $type && 'name' === $owner->kind && 'config' === strtolower( Names::last( $owner->text ) ) && null !== $arguments ) {
			if ( 'define' === strtolower( $node->text ) ) {
				$this->stage->definer->collect( $node, array_values( $arguments ) );
				return null;
			}
			if ( 'apply' === strtolower( $node->text ) ) {
				$this->stage->definer->apply();
				return null;
			}
		}
		return $this->invoker->unknown( $node, 2 );
	}

	/**
	 * @return mixed
	 */
	public function method( Node $node ) {
		$owner     = $this->stage->evaluator->value( $node->node( 0 ) );
		$arguments = $this->arguments->values( $node, 2, array() );
		$method    = $owner instanceof Bound && '' !== $node->text ? $this->stage->types->method( $owner->class, $node->text ) : null;
		if ( null !== $method && null !== $arguments ) {
			return $this->invoker->run( $method, $arguments, array( 'this' => $owner ), $node );
		}
		return $this->invoker->unknown( $node, 2 );
	}

	/**
	 * @return Bound|Unknown
	 */
	public function instance( Node $node ) {
		$owner     = $node->node( 0 );
		$arguments = $this->arguments->values( $node, 1, array() );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$type = 'type' === $owner->kind && $owner->declared instanceof Type ? $owner->declared : $this->stage->types->of( $owner );
		if ( null === $type ) {
			$name = 'name' === $owner->kind ? $owner->text : '';
			if ( '' !== $name && class_exists( $name, false ) && ! ( new \ReflectionClass( $name ) )->isUserDefined() && $this->arguments->are_harmless( $arguments ) ) {
				is_a( $name, 'Throwable', true ) || is_a( $name, 'ArrayObject', true ) || 'stdclass' === strtolower( $name ) || $this->stage->may_throw();
				return new Unknown();
			}
			return $this->invoker->unknown( $node, 1 );
		}
		$maker = $type->methods['__construct'] ?? null;
		$thing = new Bound( null, array(), $type->name );
		if ( ! $type->is_whole || isset( $type->methods['__destruct'] ) || null !== $maker && null === $arguments || 'type' === $owner->kind ) {
			return $this->stage->opaque();
		}
		if ( null !== $maker && null !== $arguments ) {
			$this->invoker->run( $maker, $arguments, array( 'this' => $thing ), $node );
		}
		return $thing;
	}
}
