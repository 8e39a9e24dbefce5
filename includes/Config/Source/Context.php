<?php
/**
 * Under which circumstances a piece of code runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Context {

	/** Whenever the file is loaded; for a guarded definition: unless the constant exists by then. */
	public const CERTAIN = 'certain';

	/** Depends on something that is not weighed here. */
	public const POSSIBLE = 'possible';

	/** In `if ( false )`, or below a `return` that is always reached. */
	public const NEVER = 'never';

	private bool $in_condition;

	private bool $in_function;

	private bool $guarded;

	/** @var self::* */
	private string $reach;

	/**
	 * @param bool    $in_condition In the body of a branch or loop, or behind a short circuit.
	 * @param bool    $in_function  In the body of a function, method or closure.
	 * @param bool    $guarded      Entered only while the constant in question does not exist.
	 * @param self::* $reach        Whether it runs when its file is loaded.
	 */
	public function __construct( bool $in_condition, bool $in_function, bool $guarded, string $reach ) {
		$this->in_condition = $in_condition;
		$this->in_function  = $in_function;
		$this->guarded      = $guarded;
		$this->reach        = $reach;
	}

	public function in_condition(): bool {
		return $this->in_condition;
	}

	public function in_function(): bool {
		return $this->in_function;
	}

	public function guarded(): bool {
		return $this->guarded;
	}

	/**
	 * @return self::*
	 */
	public function reach(): string {
		return $this->reach;
	}
}
