<?php
/**
 * Calls of functions and of callable values.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Calls {

	/** Parameters of define(), which may be named. */
	private const DEFINE = array(
		'constant_name'    => 0,
		'value'            => 1,
		'case_insensitive' => 2,
	);

	private Stage $stage;

	private Arguments $arguments;

	private Invoker $invoker;

	private Method_Calls $methods;

	private Functions $functions;

	public function __construct( Stage $stage, Arguments $arguments, Invoker $invoker, Method_Calls $methods ) {
		$this->stage     = $stage;
		$this->arguments = $arguments;
		$this->invoker   = $invoker;
		$this->methods   = $methods;
		$this->functions = new Functions( $stage, $this, $arguments );
	}

	/**
	 * @return mixed
	 */
	public function call( Node $node ) {
		switch ( $node->kind ) {
			case 'call':
				return $this->plain( $node );
			case 'static_call':
				return $this->methods->static_call( $node );
			case 'method':
				return $this->methods->method( $node );
			default:
				return $this->methods->instance( $node );
		}
	}

	/**
	 * @return mixed
	 */
	private function plain( Node $node ) {
		$callee = $node->node( 0 );
		if ( 'name' === $callee->kind && is_array( $callee->value ) ) {
			$name      = $this->found( $callee->names() );
			$arguments = $this->arguments->values( $node, 1, null !== $name && 'define' === strtolower( $name ) ? self::DEFINE : array() );
			return null === $name ? $this->either( $node, $callee->names(), $arguments ) : $this->named( $node, $name, $arguments );
		}
		$value     = $this->stage->evaluator->value( $callee );
		$arguments = $this->arguments->values( $node, 1, array() );
		return $this->of_value( $node, $value, $arguments );
	}

	/**
	 * A function that may be the global one of its name, or one of the namespace that was not seen.
	 *
	 * @param Node              $node      The call.
	 * @param list<string>      $names     Full names, the global one last.
	 * @param array<mixed>|null $arguments Arguments.
	 */
	private function either( Node $node, array $names, ?array $arguments ): Unknown {
		$this->stage->fork(
			function () use ( $node, $names, $arguments ): void {
				$this->named( $node, (string) end( $names ), $arguments );
			},
			function () use ( $node ): void {
				$this->invoker->unknown( $node, 1 );
			}
		);
		return new Unknown();
	}

	/**
	 * Which of several functions a name stands for; null when that is not known.
	 *
	 * @param list<string> $names Full names, the first that exists counts.
	 */
	private function found( array $names ): ?string {
		foreach ( $names as $name ) {
			$function = $this->stage->state->functions[ strtolower( $name ) ] ?? null;
			if ( $function instanceof Routine ) {
				return $name;
			}
			$is_last = end( $names ) === $name;
			if ( null !== $function || ! $is_last && $this->stage->state->is_blind ) {
				return null;
			}
			if ( $is_last ) {
				return $name;
			}
		}
		return null;
	}

	/**
	 * A function by its name.
	 *
	 * @param Node             $node      The call.
	 * @param string           $name      Full name.
	 * @param array<mixed>|null $arguments Arguments; null when they are not known.
	 * @return mixed
	 */
	public function named( Node $node, string $name, ?array $arguments ) {
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$name     = strtolower( ltrim( $name, '\\' ) );
		$function = $this->stage->state->functions[ $name ] ?? null;
		if ( $function instanceof Routine ) {
			return null === $arguments ? $this->stage->opaque() : $this->invoker->run( $function, $arguments, array(), $node );
		}
		if ( $function instanceof Unknown ) {
			return $this->invoker->unknown( $node, 1 );
		}
		return $this->functions->call( $node, $name, $arguments );
	}

	/**
	 * A callable value.
	 *
	 * @param Node             $node      The call.
	 * @param mixed            $value     What is called.
	 * @param array<mixed>|null $arguments Arguments; null when they are not known.
	 * @return mixed
	 */
	public function of_value( Node $node, $value, ?array $arguments ) {
		if ( $value instanceof Bound && null !== $value->routine && null !== $arguments ) {
			return $this->invoker->run( $value->routine, $arguments, $value->variables, $node );
		}
		if ( is_string( $value ) && false === strpos( $value, '::' ) && '' !== $value ) {
			return $this->named( $node, $value, $arguments );
		}
		if ( is_string( $value ) ) {
			$value = explode( '::', $value, 2 );
		}
		if ( is_array( $value ) && isset( $value[0], $value[1] ) && is_string( $value[1] ) && null !== $arguments ) {
			$class  = $value[0] instanceof Bound ? $value[0]->class : $value[0];
			$method = is_string( $class ) ? $this->stage->types->method( $class, $value[1] ) : null;
			if ( null !== $method ) {
				return $this->invoker->run( $method, $arguments, array(), $node );
			}
		}
		return $this->invoker->unknown( $node, 1 );
	}
}
