<?php
/**
 * A class.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Type {

	public string $name;

	/** Whether all its methods are known: it extends nothing and uses no traits. */
	public bool $is_whole;

	/** @var array<string, Routine> By name in lower case. */
	public array $methods = array();

	/** @var array<string, Node> Constants, their values not worked out. */
	public array $constants = array();

	public ?Unit $unit = null;

	public function __construct( string $name, bool $is_whole ) {
		$this->name     = $name;
		$this->is_whole = $is_whole;
	}
}
