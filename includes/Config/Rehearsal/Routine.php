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

	/** @var (\Closure(): ?Node)|null Reads the body; null once it is read. */
	private ?\Closure $read;

	private ?Node $body = null;

	/** Sees the variables around it. */
	public bool $is_arrow;

	/** The class it is a method of. */
	public ?Type $type = null;

	/** The file it stands in. */
	public ?Unit $unit = null;

	/**
	 * @param string            $name       Name.
	 * @param list<Parameter>   $parameters Parameters.
	 * @param list<Parameter>   $uses       Variables taken along.
	 * @param bool              $is_arrow   Sees the variables around it.
	 * @param \Closure(): ?Node $read       Reads the body: most functions are never called.
	 */
	public function __construct( string $name, array $parameters, array $uses, bool $is_arrow, \Closure $read ) {
		$this->name       = $name;
		$this->parameters = $parameters;
		$this->uses       = $uses;
		$this->is_arrow   = $is_arrow;
		$this->read       = $read;
	}

	/** Null for an abstract method, for one that yields and so runs only while somebody asks, and for one that is not understood. */
	public function body(): ?Node {
		if ( null !== $this->read ) {
			$this->body = ( $this->read )();
			$this->read = null;
		}
		return $this->body;
	}
}
