<?php
/**
 * A function, method or closure.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Routine {

	/** Without a backslash in front; empty for a closure. */
	public string $name;

	/** @var list<Parameter> */
	public array $parameters;

	/** @var list<Parameter> */
	public array $uses;

	/** Null for an abstract method. */
	public ?Node $body;

	/** Sees the variables around it. */
	public bool $is_arrow;

	/** Runs only while somebody asks for what it yields. */
	public bool $is_generator;

	/** The class it is a method of. */
	public ?Type $type = null;

	/** The file it stands in. */
	public ?Unit $unit = null;

	/**
	 * @param string          $name         Name.
	 * @param list<Parameter> $parameters   Parameters.
	 * @param list<Parameter> $uses         Variables taken along.
	 * @param Node|null       $body         Body.
	 * @param bool            $is_arrow     Sees the variables around it.
	 * @param bool            $is_generator Runs only while somebody asks.
	 */
	public function __construct( string $name, array $parameters, array $uses, ?Node $body, bool $is_arrow, bool $is_generator ) {
		$this->name         = $name;
		$this->parameters   = $parameters;
		$this->uses         = $uses;
		$this->body         = $body;
		$this->is_arrow     = $is_arrow;
		$this->is_generator = $is_generator;
	}
}
