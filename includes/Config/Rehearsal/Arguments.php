<?php
/**
 * The arguments of a call.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Arguments {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * @param Node               $node       The call.
	 * @param int                $from       Index of its first argument.
	 * @param array<string, int> $parameters Positions of parameters that may be named.
	 * @return array<mixed>|null Named ones behind text keys; null when they cannot be told.
	 */
	public function values( Node $node, int $from, array $parameters ): ?array {
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

	/** What is called may change variables that it is given by reference. */
	public function lose( Node $node, int $from ): void {
		foreach ( array_slice( $node->nodes, $from ) as $argument ) {
			if ( null !== $argument && in_array( $argument->kind, array( 'variable', 'index', 'property' ), true ) ) {
				$this->stage->targets->lose( $argument );
			}
		}
	}
}
