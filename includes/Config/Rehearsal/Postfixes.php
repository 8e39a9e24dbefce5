<?php
/**
 * Reads what stands behind an operand: `[ … ]`, `( … )`, `->`, `::`, `++`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Postfixes {

	private Reader $reader;

	private Expressions $expressions;

	private Dynamic_Variables $dynamic;

	public function __construct( Reader $reader, Expressions $expressions, Dynamic_Variables $dynamic ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
		$this->dynamic     = $dynamic;
	}

	public function read( Node $node ): Node {
		while ( true ) {
			$at   = $this->reader->at;
			$mark = $this->reader->mark();
			if ( '[' === $mark || '{' === $mark && 'variable' === $node->kind && PHP_VERSION_ID < 80000 ) {
				++$this->reader->at;
				$close = '[' === $mark ? ']' : '}';
				$index = $close === $this->reader->mark() ? null : $this->expressions->read();
				$this->reader->expect( $close );
				$node = new Node( 'index', $at, array( $node, $index ) );
			} elseif ( '(' === $mark ) {
				// PHP reports the line of a called name, or else where the call begins.
				$arguments = $this->expressions->arguments();
				$node      = null === $arguments ? new Node( 'opaque', $at ) : new Node( 'call', $node->at, array_merge( array( $node ), $arguments ) );
			} elseif ( T_OBJECT_OPERATOR === $this->reader->id() ) {
				++$this->reader->at;
				$node = $this->member( $at, $node, 'method', 'property' );
			} elseif ( T_DOUBLE_COLON === $this->reader->id() ) {
				++$this->reader->at;
				$node = $this->member( $at, $node, 'static_call', 'class_constant' );
			} elseif ( T_INC === $this->reader->id() || T_DEC === $this->reader->id() ) {
				$node = new Node( 'step', $at, array( $node ), T_INC === $this->reader->id() ? '+' : '-', 'after' );
				++$this->reader->at;
			} else {
				return $node;
			}
		}
	}

	/** Behind `->` and `::`. */
	private function member( int $at, Node $owner, string $call, string $plain ): Node {
		$name = '';
		$part = null;
		if ( T_VARIABLE === $this->reader->id() ) {
			$plain = 'class_constant' === $plain ? 'static_property' : $plain;
			$part  = new Node( 'variable', $this->reader->at, array(), substr( $this->reader->text(), 1 ) );
			++$this->reader->at;
		} elseif ( $this->reader->skip( '{' ) ) {
			$part = $this->expressions->read();
			$this->reader->expect( '}' );
		} elseif ( $this->reader->skip( '$' ) ) {
			$part = $this->dynamic->read();
		} else {
			$name = $this->reader->word();
		}
		if ( '(' !== $this->reader->mark() ) {
			return new Node( $plain, $at, array( $owner, $part ), $name );
		}
		$arguments = $this->expressions->arguments();
		return null === $arguments ? new Node( 'opaque', $at ) : new Node( $call, $owner->at, array_merge( array( $owner, $part ), $arguments ), $name );
	}
}
