<?php
/**
 * A function or file being run, and the ways out of it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Frame {

	/** Where it has returned. */
	public ?State $returned = null;

	/** @var mixed What it returned. */
	public $value = null;

	/** @var list<array{break: State|null, continue: State|null}> Loops and `switch` being run. */
	public array $loops = array();

	/** @var array<string, State> Where `goto` has left to, by label. */
	public array $jumps = array();

	/** Where the innermost loop was left with `continue`; null when it was not, or when this was asked already. */
	public function continued(): ?State {
		$top  = count( $this->loops ) - 1;
		$loop = $this->loops[ $top ] ?? null;
		if ( null === $loop ) {
			return null;
		}
		$state                         = $loop['continue'];
		$loop['continue']              = null;
		$this->loops[ max( 0, $top ) ] = $loop;
		return $state;
	}

	/**
	 * @param State $state Where it returns.
	 * @param mixed $value What it returns.
	 */
	public function leave( State $state, $value ): void {
		$this->value    = null === $this->returned ? $value : State::either( $this->value, $value );
		$this->returned = State::join( $this->returned, $state );
	}
}
