<?php
/**
 * A closure, or an object of a class that is known.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Bound {

	/** Null for an object. */
	public ?Routine $routine;

	/** @var array<int|string, mixed> Variables that it has taken along. */
	public array $variables;

	/** Class of the object. */
	public string $class;

	/**
	 * @param Routine|null             $routine   The closure; null for an object.
	 * @param array<int|string, mixed> $variables Variables that it has taken along.
	 * @param string                   $class     Class of the object.
	 */
	public function __construct( ?Routine $routine, array $variables, string $class ) {
		$this->routine   = $routine;
		$this->variables = $variables;
		$this->class     = $class;
	}
}
