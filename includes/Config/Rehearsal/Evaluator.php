<?php
/**
 * Works out expressions, with all that they do on the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Evaluator {

	private Stage $stage;

	private Conditionals $conditionals;

	public function __construct( Stage $stage, Conditionals $conditionals ) {
		$this->stage        = $stage;
		$this->conditionals = $conditionals;
	}

	/**
	 * @return mixed The value; an Unknown when it is not known.
	 */
	public function value( Node $node ) {
		$this->stage->step();
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		switch ( $node->kind ) {
			case 'literal':
				return $node->value;
			case 'text':
				return $this->text( $node );
			case 'variable':
			case 'index':
			case 'property':
			case 'static_property':
				return $this->stage->variables->value( $node );
			case 'constant':
				return $this->stage->definer->constant( $node );
			case 'magic':
				return $this->magic( $node );
			case 'array':
				return $this->items( $node );
			case 'binary':
				return $this->binary( $node );
			case 'assign':
			case 'alias':
			case 'step':
				return $this->stage->targets->assign( $node );
			case 'closure':
				return $this->closure( $node );
			case 'include':
			case 'eval':
				return $this->stage->loader->load( $node );
			case 'call':
			case 'static_call':
			case 'method':
			case 'new':
				return $this->stage->calls->call( $node );
			default:
				return $this->other( $node );
		}
	}

	/** Whether it is true; null when that is not known. */
	public function truth( Node $node ): ?bool {
		return Operators::truth( $this->value( $node ) );
	}

	/**
	 * @return mixed
	 */
	private function other( Node $node ) {
		switch ( $node->kind ) {
			case 'not':
				$truth = $this->truth( $node->node( 0 ) );
				return null === $truth ? new Unknown() : ! $truth;
			case 'circuit':
				return $this->conditionals->circuit( $node );
			case 'ternary':
				return $this->conditionals->ternary( $node );
			case 'unary':
				return Operators::unary( $node->text, $this->value( $node->node( 0 ) ) );
			case 'cast':
				return Operators::cast( $node->text, $this->value( $node->node( 0 ) ) );
			case 'isset':
				return $this->stage->variables->are_set( $node );
			case 'empty':
				$truth = Operators::truth( $this->stage->variables->quiet( $node->node( 0 ) ) );
				return null === $truth ? new Unknown() : ! $truth;
			case 'match':
				return $this->conditionals->chosen( $node );
			case 'print':
				$this->value( $node->node( 0 ) );
				return 1;
			case 'exit':
				$this->all( $node );
				$this->stage->finish();
				return new Unknown();
			case 'throw':
				return $this->thrown( $node );
			case 'nothing':
				return null;
			case 'class_constant':
				return $this->stage->definer->class_constant( $node );
			case 'name':
				return $node->text;
			case 'reference':
				$this->stage->targets->lose( $node->node( 0 ) );
				return new Unknown();
			default:
				return $this->unread( $node );
		}
	}

	/**
	 * What is in it happens, what comes out is not known: text with indentation taken off, `clone`, `yield`, `` `command` ``.
	 */
	private function unread( Node $node ): Unknown {
		$this->all( $node );
		if ( 'opaque_text' !== $node->kind ) {
			$this->stage->may_throw();
		}
		return new Unknown();
	}

	private function all( Node $node ): void {
		foreach ( $node->nodes as $part ) {
			if ( null !== $part ) {
				$this->value( $part );
			}
		}
	}

	/**
	 * @return string|Unknown
	 */
	private function text( Node $node ) {
		$text = '';
		foreach ( $node->nodes as $part ) {
			$value = null === $part ? '' : $this->value( $part );
			$text  = Operators::binary( '.', $text, $value );
		}
		return is_string( $text ) ? $text : new Unknown();
	}

	/**
	 * @return mixed
	 */
	private function magic( Node $node ) {
		$unit = $this->stage->unit;
		switch ( $node->text ) {
			case 'file':
				return $unit->magic_file();
			case 'directory':
				return dirname( $unit->file->path() );
			case 'line':
				// When more lines follow, PHP may take the line that its parser has read on to.
				return $unit->magic_line( $node->at ) === $unit->magic_line( $node->at + 1 ) ? $unit->magic_line( $node->at ) : new Unknown();
			default:
				return new Unknown();
		}
	}

	/**
	 * @return array<int|string, mixed>|Unknown
	 */
	public function items( Node $node ) {
		$items = array();
		$known = true;
		for ( $at = 0; $at + 1 < count( $node->nodes ); $at += 2 ) {
			$item = $node->node( $at + 1 );
			$key  = null === $node->nodes[ $at ] ? null : $this->value( $node->node( $at ) );
			if ( 'spread' === $item->kind ) {
				$more  = $this->value( $item->node( 0 ) );
				$known = $known && is_array( $more );
				$items = is_array( $more ) ? array_merge( $items, $more ) : $items;
				continue;
			}
			$value = $this->value( $item );
			if ( null === $key ) {
				$items[] = $value;
			} elseif ( is_scalar( $key ) ) {
				$items[ is_string( $key ) ? $key : (int) $key ] = $value;
			} else {
				$known = false;
			}
		}
		return $known ? $items : new Unknown();
	}

	/**
	 * @return mixed
	 */
	private function binary( Node $node ) {
		$left  = $this->value( $node->node( 0 ) );
		$right = $this->value( $node->node( 1 ) );
		if ( 'instanceof' === $node->text ) {
			return is_object( $left ) ? new Unknown() : false;
		}
		$result = Operators::binary( $node->text, $left, $right );
		if ( $result instanceof Unknown && Operators::can_fail( $node->text ) ) {
			$this->stage->may_throw();
		}
		return $result;
	}

	private function thrown( Node $node ): Unknown {
		$what  = $node->node( 0 );
		$class = 'new' === $what->kind && 'name' === $what->node( 0 )->kind ? $what->node( 0 )->text : '';
		$this->value( $what );
		if ( ! $this->stage->state->is_dead ) {
			$this->stage->throw( $class );
		}
		return new Unknown();
	}

	/**
	 * @return Bound|Unknown
	 */
	private function closure( Node $node ) {
		$routine = $node->declared;
		if ( ! $routine instanceof Routine ) {
			return new Unknown();
		}
		$routine->unit = $this->stage->unit;
		$taken         = $routine->is_arrow ? $this->stage->state->frames[ count( $this->stage->state->frames ) - 1 ] : array();
		foreach ( $routine->uses as $use ) {
			if ( $use->is_reference ) {
				$this->stage->state->lose( $use->name );
				$taken[ $use->name ] = new Link( false );
			} else {
				$taken[ $use->name ] = $this->stage->state->variable( $use->name );
			}
		}
		return new Bound( $routine, $taken, '' );
	}
}
