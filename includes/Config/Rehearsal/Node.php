<?php
/**
 * A piece of a program.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * What its parts mean depends on its kind; see where the parsers make them.
 */
final class Node {

	public string $kind;

	/** Index of the token that it is known by. */
	public int $at;

	/** @var list<Node|null> */
	public array $nodes;

	/** A name or an operator. */
	public string $text;

	/** @var mixed A literal. */
	public $value;

	/** @var Routine|Type|null What it declares. */
	public $declared = null;

	/**
	 * @param string          $kind  Kind.
	 * @param int             $at    Index of the token that it is known by.
	 * @param list<Node|null> $nodes Parts.
	 * @param string          $text  A name or an operator.
	 * @param mixed           $value A literal.
	 */
	public function __construct( string $kind, int $at, array $nodes = array(), string $text = '', $value = null ) {
		$this->kind  = $kind;
		$this->at    = $at;
		$this->nodes = $nodes;
		$this->text  = $text;
		$this->value = $value;
	}

	/** A part; something that does nothing where there is none. */
	public function node( int $index ): self {
		return $this->nodes[ $index ] ?? new self( 'nothing', $this->at );
	}

	/**
	 * Names it lists.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		return is_array( $this->value ) ? array_values( array_filter( $this->value, 'is_string' ) ) : array();
	}
}
