<?php
/**
 * Reads variables that an expression names: `$$name`, `${ … }`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Dynamic_Variables {

	private Reader $reader;

	private Expressions $expressions;

	public function __construct( Reader $reader, Expressions $expressions ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
	}

	/** What names the variable, behind the first `$`. */
	public function read(): Node {
		if ( $this->reader->skip( '{' ) ) {
			$inner = $this->expressions->read();
			$this->reader->expect( '}' );
			return $inner;
		}
		if ( $this->reader->skip( '$' ) ) {
			return new Node( 'variable', $this->reader->at, array( $this->read() ) );
		}
		$at = $this->reader->at;
		if ( ! $this->reader->pass( T_VARIABLE ) ) {
			throw new Unreadable();
		}
		return new Node( 'variable', $at, array(), substr( $this->reader->tokens->text( $at ), 1 ) );
	}
}
