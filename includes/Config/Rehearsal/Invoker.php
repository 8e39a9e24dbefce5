<?php
/**
 * Runs functions: those that are declared in the files, and those of which nothing is known.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Invoker {

	private Stage $stage;

	private Arguments $arguments;

	public function __construct( Stage $stage, Arguments $arguments ) {
		$this->stage     = $stage;
		$this->arguments = $arguments;
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
	public function run( Routine $routine, array $arguments, array $variables, Node $node ) {
		$body = $routine->body();
		if ( null === $body || null === $routine->unit || count( $this->stage->frames ) >= Stage::MAX_DEPTH ) {
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
				$this->arguments->lose( $node, 0 );
				$frame[ $parameter->name ] = new Unknown();
			}
		}
		$this->stage->state->frames[] = $frame;
		$depth                        = count( $this->stage->state->frames );
		$type                         = $this->stage->type;
		$this->stage->type            = $routine->type;
		$value                        = $this->stage->run( $routine->unit, $body, false );
		$this->stage->type            = $type;
		$this->stage->state->frames   = array_slice( $this->stage->state->frames, 0, max( 1, $depth - 1 ) );
		return $value;
	}

	/** A call of something that is not known. */
	public function unknown( Node $node, int $from ): Unknown {
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$this->arguments->lose( $node, $from );
		return $this->stage->opaque();
	}
}
