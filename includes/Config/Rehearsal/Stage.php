<?php
/**
 * Where the rehearsal is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Source\Scanner;

final class Stage {

	private const MAX_STEPS = 60000;

	/** Functions and files within each other. */
	public const MAX_DEPTH = 20;

	public State $state;

	public Unit $unit;

	public Surroundings $surroundings;

	public Config_Files $files;

	public Scanner $scanner;

	/** Where `exit` or an error may have ended it all. */
	public ?State $ended = null;

	/** @var list<Frame> */
	public array $frames = array();

	/** @var list<array<string, State>> For each `try` being run, where what was thrown, by class; '' for any. */
	public array $throws = array();

	public Evaluator $evaluator;

	public Performer $performer;

	public Calls $calls;

	public Loader $loader;

	public Variables $variables;

	public Targets $targets;

	public Definer $definer;

	public Declarations $declarations;

	public Types $types;

	public Include_Paths $paths;

	/** The class whose method is being run. */
	public ?Type $type = null;

	private int $steps = 0;

	public function __construct( Config_Files $files, Scanner $scanner, Surroundings $surroundings ) {
		$this->files        = $files;
		$this->scanner      = $scanner;
		$this->surroundings = $surroundings;
		$this->state        = new State();

		$superglobals       = new Superglobals( $this );
		$arguments          = new Arguments( $this );
		$invoker            = new Invoker( $this, $arguments );
		$this->declarations = new Declarations( $this );
		$this->types        = new Types( $this );
		$this->paths        = new Include_Paths( $this );
		$this->variables    = new Variables( $this, $superglobals );
		$this->targets      = new Targets( $this, $this->variables, $superglobals );
		$this->definer      = new Definer( $this, new Php_Constants( $surroundings ) );
		$this->calls        = new Calls( $this, $arguments, $invoker, new Method_Calls( $this, $arguments, $invoker ) );
		$this->evaluator    = new Evaluator( $this, new Conditionals( $this ) );
		$this->performer    = new Performer( $this );
		$this->loader       = new Loader( $this );
	}

	/**
	 * @throws Endless When it takes too long.
	 */
	public function step(): void {
		if ( ++$this->steps > self::MAX_STEPS ) {
			throw new Endless();
		}
	}

	public function frame(): Frame {
		return $this->frames[ count( $this->frames ) - 1 ];
	}

	/** Runs two ways from here and goes on with what both lead to. */
	public function fork( callable $one, callable $other ): void {
		$start       = $this->state;
		$this->state = clone $start;
		$one();
		$first       = $this->state;
		$this->state = $start;
		$other();
		$this->state = State::join( $first, $this->state ) ?? $this->state;
	}

	/** This way ends here. */
	public function stop(): void {
		$this->state          = clone $this->state;
		$this->state->is_dead = true;
	}

	/** `exit`, or an error that nothing catches. */
	public function finish(): void {
		$this->ended = State::join( $this->ended, $this->state );
		$this->stop();
	}

	/** Something is thrown: the class, or nothing when that is not known. */
	public function throw( string $class ): void {
		$top = count( $this->throws ) - 1;
		if ( $top < 0 ) {
			$this->finish();
			return;
		}
		$this->throws[ $top ][ $class ] = State::join( $this->throws[ $top ][ $class ] ?? null, $this->state ) ?? $this->state;
		$this->stop();
	}

	/** Something may be thrown here. */
	public function may_throw(): void {
		$state       = $this->state;
		$this->state = clone $state;
		$this->throw( '' );
		$this->state = clone $state;
	}

	/** Code runs here of which nothing is known. */
	public function opaque(): Unknown {
		$this->state->blind();
		$this->may_throw();
		return new Unknown();
	}

	/**
	 * Runs the body of a function or a file.
	 *
	 * @return mixed What it returns; for a file that does not return, 1.
	 */
	public function run( Unit $unit, Node $body, bool $is_file ) {
		if ( count( $this->frames ) >= self::MAX_DEPTH ) {
			return $this->opaque();
		}
		$outer          = $this->unit ?? $unit;
		$this->unit     = $unit;
		$frame          = new Frame();
		$this->frames[] = $frame;
		$this->performer->run( $body );
		array_pop( $this->frames );
		$this->unit = $outer;
		$value      = $is_file ? 1 : null;
		if ( null !== $frame->returned ) {
			$value = $this->state->is_dead ? $frame->value : State::either( $value, $frame->value );
		}
		$this->state = clone ( State::join( $this->state, $frame->returned ) ?? $this->state );
		return $value;
	}
}
