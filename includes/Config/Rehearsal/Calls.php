<?php
/**
 * Calls of functions, methods and closures.
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

	private Functions $functions;

	public function __construct( Stage $stage ) {
		$this->stage     = $stage;
		$this->functions = new Functions( $stage, $this );
	}

	/**
	 * @return mixed
	 */
	public function call( Node $node ) {
		switch ( $node->kind ) {
			case 'call':
				return $this->plain( $node );
			case 'static_call':
				return $this->static_call( $node );
			case 'method':
				return $this->method( $node );
			default:
				return $this->instance( $node );
		}
	}

	/**
	 * @return mixed
	 */
	private function plain( Node $node ) {
		$callee = $node->node( 0 );
		if ( 'name' === $callee->kind && is_array( $callee->value ) ) {
			$name      = $this->found( $callee->names() );
			$arguments = $this->arguments( $node, 1, null !== $name && 'define' === strtolower( $name ) ? self::DEFINE : array() );
			return null === $name ? $this->either( $node, $callee->names(), $arguments ) : $this->named( $node, $name, $arguments );
		}
		$value     = $this->stage->evaluator->value( $callee );
		$arguments = $this->arguments( $node, 1, array() );
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
				$this->unknown( $node, 1 );
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
			return null === $arguments ? $this->stage->opaque() : $this->routine( $function, $arguments, array(), $node );
		}
		if ( $function instanceof Unknown ) {
			return $this->unknown( $node, 1 );
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
			return $this->routine( $value->routine, $arguments, $value->variables, $node );
		}
		if ( is_string( $value ) && false === strpos( $value, '::' ) && '' !== $value ) {
			return $this->named( $node, $value, $arguments );
		}
		if ( is_string( $value ) ) {
			$value = explode( '::', $value, 2 );
		}
		if ( is_array( $value ) && isset( $value[0], $value[1] ) && is_string( $value[1] ) && null !== $arguments ) {
			$class  = $value[0] instanceof Bound ? $value[0]->class : $value[0];
			$method = is_string( $class ) ? $this->method_of( $class, $value[1] ) : null;
			if ( null !== $method ) {
				return $this->routine( $method, $arguments, array(), $node );
			}
		}
		return $this->unknown( $node, 1 );
	}

	/**
	 * Runs a function that is declared in the files.
	 *
	 * @param Routine              $routine   The function.
	 * @param array<mixed>          $arguments Arguments; named ones behind text keys.
	 * @param array<int|string, mixed> $variables Variables it has taken along.
	 * @param Node                 $node      The call.
	 * @return mixed
	 */
	public function routine( Routine $routine, array $arguments, array $variables, Node $node ) {
		if ( null === $routine->body || null === $routine->unit || $routine->is_generator || count( $this->stage->frames ) >= Stage::MAX_DEPTH ) {
			return $this->unknown( $node, 1 );
		}
		$outer = $this->stage->unit;
		$frame = $variables;
		foreach ( $routine->parameters as $position => $parameter ) {
			if ( $parameter->is_variadic ) {
				$frame[ $parameter->name ] = array_slice( $arguments, $position );
			} elseif ( array_key_exists( $parameter->name, $arguments ) ) {
				$frame[ $parameter->name ] = $arguments[ $parameter->name ];
			} elseif ( array_key_exists( $position, $arguments ) ) {
				$frame[ $parameter->name ] = $arguments[ $position ];
			} elseif ( null !== $parameter->default ) {
				$this->stage->unit         = $routine->unit;
				$frame[ $parameter->name ] = $this->stage->evaluator->value( $parameter->default );
				$this->stage->unit         = $outer;
			} else {
				// PHP refuses a call with too few arguments.
				$this->stage->throw( 'ArgumentCountError' );
				return new Unknown();
			}
			if ( $parameter->is_reference ) {
				$this->lose_arguments( $node, 0 );
				$frame[ $parameter->name ] = new Unknown();
			}
		}
		$this->stage->state->frames[] = $frame;
		$depth                        = count( $this->stage->state->frames );
		$type                         = $this->stage->type;
		$this->stage->type            = $routine->type;
		$value                        = $this->stage->run( $routine->unit, $routine->body, false );
		$this->stage->type            = $type;
		$this->stage->state->frames   = array_slice( $this->stage->state->frames, 0, max( 1, $depth - 1 ) );
		return $value;
	}

	/**
	 * @return mixed
	 */
	private function static_call( Node $node ) {
		$owner     = $node->node( 0 );
		$arguments = $this->arguments( $node, 2, array() );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$type   = $this->type( $owner );
		$method = null === $type ? null : $type->methods[ strtolower( $node->text ) ] ?? null;
		if ( null !== $method && null !== $arguments ) {
			return $this->routine( $method, $arguments, array(), $node );
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
		return $this->unknown( $node, 2 );
	}

	/** The class that a name stands for, when all of it is known. */
	public function type( Node $owner ): ?Type {
		if ( 'name' === $owner->kind && ( 'self' === $owner->text || 'static' === $owner->text ) ) {
			return null !== $this->stage->type && $this->stage->type->is_whole ? $this->stage->type : null;
		}
		$type = 'name' === $owner->kind ? $this->stage->state->types[ strtolower( $owner->text ) ] ?? null : null;
		return $type instanceof Type ? $type : null;
	}

	private function method_of( string $class, string $method ): ?Routine {
		$type = $this->stage->state->types[ strtolower( ltrim( $class, '\\' ) ) ] ?? null;
		return $type instanceof Type ? $type->methods[ strtolower( $method ) ] ?? null : null;
	}

	/**
	 * @return mixed
	 */
	private function method( Node $node ) {
		$owner     = $this->stage->evaluator->value( $node->node( 0 ) );
		$arguments = $this->arguments( $node, 2, array() );
		$method    = $owner instanceof Bound && '' !== $node->text ? $this->method_of( $owner->class, $node->text ) : null;
		if ( null !== $method && null !== $arguments ) {
			return $this->routine( $method, $arguments, array( 'this' => $owner ), $node );
		}
		return $this->unknown( $node, 2 );
	}

	/**
	 * @return Bound|Unknown
	 */
	private function instance( Node $node ) {
		$owner     = $node->node( 0 );
		$arguments = $this->arguments( $node, 1, array() );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$type = 'type' === $owner->kind && $owner->declared instanceof Type ? $owner->declared : $this->type( $owner );
		if ( null === $type ) {
			$name = 'name' === $owner->kind ? $owner->text : '';
			if ( '' !== $name && class_exists( $name, false ) && ! ( new \ReflectionClass( $name ) )->isUserDefined() && $this->are_harmless( $arguments ) ) {
				is_a( $name, 'Throwable', true ) || is_a( $name, 'ArrayObject', true ) || 'stdclass' === strtolower( $name ) || $this->stage->may_throw();
				return new Unknown();
			}
			return $this->unknown( $node, 1 );
		}
		$maker = $type->methods['__construct'] ?? null;
		$thing = new Bound( null, array(), $type->name );
		if ( ! $type->is_whole || isset( $type->methods['__destruct'] ) || null !== $maker && null === $arguments || 'type' === $owner->kind ) {
			return $this->stage->opaque();
		}
		if ( null !== $maker && null !== $arguments ) {
			$this->routine( $maker, $arguments, array( 'this' => $thing ), $node );
		}
		return $thing;
	}

	/**
	 * Whether nothing among the arguments can be called back.
	 *
	 * @param array<mixed>|null $arguments Arguments.
	 */
	public function are_harmless( ?array $arguments ): bool {
		foreach ( $arguments ?? array( new Unknown() ) as $argument ) {
			if ( ! Unknown::is_known( $argument ) ) {
				return false;
			}
		}
		return true;
	}

	/** A call of something that is not known. */
	private function unknown( Node $node, int $from ): Unknown {
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$this->lose_arguments( $node, $from );
		return $this->stage->opaque();
	}

	/** What is called may change variables that it is given by reference. */
	public function lose_arguments( Node $node, int $from ): void {
		foreach ( array_slice( $node->nodes, $from ) as $argument ) {
			if ( null !== $argument && in_array( $argument->kind, array( 'variable', 'index', 'property' ), true ) ) {
				$this->stage->targets->lose( $argument );
			}
		}
	}

	/**
	 * @param Node               $node       The call.
	 * @param int                $from       Index of its first argument.
	 * @param array<string, int> $parameters Positions of parameters that may be named.
	 * @return array<mixed>|null Named ones behind text keys; null when they cannot be told.
	 */
	private function arguments( Node $node, int $from, array $parameters ): ?array {
		$values   = array();
		$is_known = true;
		foreach ( array_slice( $node->nodes, $from ) as $argument ) {
			if ( null === $argument ) {
				continue;
			}
			if ( 'named' === $argument->kind ) {
				$values[ $parameters[ $argument->text ] ?? $argument->text ] = $this->stage->evaluator->value( $argument->node( 0 ) );
			} elseif ( 'spread' === $argument->kind ) {
				$more     = $this->stage->evaluator->value( $argument->node( 0 ) );
				$is_known = $is_known && is_array( $more );
				foreach ( is_array( $more ) ? $more : array() as $key => $value ) {
					if ( is_string( $key ) ) {
						$values[ $parameters[ $key ] ?? $key ] = $value;
					} else {
						$values[] = $value;
					}
				}
			} else {
				$values[] = $this->stage->evaluator->value( $argument );
			}
		}
		ksort( $values );
		return $is_known ? $values : null;
	}
}
