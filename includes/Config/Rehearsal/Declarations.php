<?php
/**
 * Makes functions and classes known.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Declarations {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/** Functions and classes exist before the first statement runs. */
	public function hoist( Unit $unit, ?Node $block = null ): void {
		foreach ( ( $block ?? $unit->body )->nodes as $node ) {
			if ( null === $node ) {
				continue;
			}
			if ( 'function' === $node->kind || 'type' === $node->kind ) {
				$this->declare( $unit, $node, true );
			} elseif ( 'block' === $node->kind ) {
				// `namespace A { … }`; a plain block is rare enough.
				$this->hoist( $unit, $node );
			}
		}
	}

	/** Makes a function or class known: before the first statement of its file, or where its declaration runs. */
	public function declare( Unit $unit, Node $node, bool $is_early = false ): void {
		$declared = $node->declared;
		$name     = strtolower( $node->text );
		$known    = $declared instanceof Routine ? $this->stage->state->functions[ $name ] ?? null : $this->stage->state->types[ $name ] ?? null;
		if ( ! $is_early && $known === $declared ) {
			return;
		}
		if ( isset( $this->stage->state->functions[ $name ] ) && $declared instanceof Routine || isset( $this->stage->state->types[ $name ] ) && $declared instanceof Type ) {
			// Declared twice: nothing can catch that. When it may be declared already, this may be the end.
			$this->stage->surroundings->has_arrived() || $this->stage->finish();
			return;
		}
		if ( $declared instanceof Routine ) {
			$declared->unit = $unit;

			$this->stage->state->functions[ strtolower( $node->text ) ] = $declared;
		} elseif ( $declared instanceof Type ) {
			$declared->unit = $unit;
			foreach ( $declared->methods as $method ) {
				$method->unit = $unit;
				$method->type = $declared;
			}
			$this->stage->state->types[ strtolower( $node->text ) ] = $declared;
		}
	}
}
