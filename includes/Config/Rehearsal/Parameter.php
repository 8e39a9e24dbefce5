<?php
/**
 * A parameter of a function, or a variable that a closure takes along.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Parameter {

	public string $name;

	public ?Node $default;

	public bool $is_reference;

	public bool $is_variadic;

	public function __construct( string $name, ?Node $default, bool $is_reference, bool $is_variadic ) {
		$this->name         = $name;
		$this->default      = $default;
		$this->is_reference = $is_reference;
		$this->is_variadic  = $is_variadic;
	}
}
