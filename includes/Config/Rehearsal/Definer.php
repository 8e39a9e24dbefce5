<?php
/**
 * Constants: defines them, collects them, looks them up.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Definition_Site;

final class Definer {

	private Stage $stage;

	private Php_Constants $own;

	public function __construct( Stage $stage, Php_Constants $own ) {
		$this->stage = $stage;
		$this->own   = $own;
	}

	/** A name as PHP keeps it: its namespace in lower case. */
	public static function key( string $name ): string {
		$slash = strrpos( $name, '\\' );
		return false === $slash ? $name : strtolower( substr( $name, 0, $slash ) ) . substr( $name, $slash );
	}

	/**
	 * `define( $name, $value )`
	 *
	 * @param Node        $call  The call.
	 * @param array<mixed> $items Name, value, and whether case does not matter.
	 * @return bool|Unknown Whether it is defined now.
	 */
	public function define( Node $call, array $items ) {
		$place = $this->place( Definition_Site::BY_DEFINE, $call->at );
		$this->note( $place );
		list( $name, $value ) = $items + array( new Unknown(), new Unknown() );
		if ( ! is_string( $name ) ) {
			// Any constant may be the one.
			$this->stage->state->veil();
			return new Unknown();
		}
		if ( isset( $items[2] ) && false !== $items[2] && $this->stage->surroundings->version_id() < 80000 ) {
			$this->stage->state->veil();
		}
		if ( false !== strpos( $name, '::' ) || $value instanceof Bound ) {
			$this->stage->may_throw();
			return false;
		}
		$word = strtolower( $name );
		if ( $this->own->has( $name ) || in_array( $word, array( 'true', 'false', 'null', '__compiler_halt_offset__' ), true ) ) {
			return false;
		}
		$before = $this->stage->state->constant( self::key( $name ) );
		$this->settle( self::key( $name ), new Entry( true, false, array( $place->id() => $place ), $value, $this->words( $place ) ) );
		return null === $before ? true : ( $before->is_sure ? false : new Unknown() );
	}

	/** `const A = 1, B = 2;` */
	public function declare( Node $statement ): void {
		foreach ( $statement->nodes as $item ) {
			if ( null === $item || $this->stage->state->is_dead ) {
				continue;
			}
			$value = $this->stage->evaluator->value( $item->node( 0 ) );
			$place = $this->place( Definition_Site::BY_CONST, $item->at, $statement->at );
			$this->note( $place );
			if ( ! $this->stage->state->is_dead && ! $this->own->has( $item->text ) ) {
				$this->settle( self::key( $item->text ), new Entry( true, false, array( $place->id() => $place ), $value, $this->words( $place ) ) );
			}
		}
	}

	/**
	 * Bedrock's `Config::define()`.
	 *
	 * @param Node        $call  The call.
	 * @param array<mixed> $items Name and value.
	 */
	public function collect( Node $call, array $items ): void {
		$place = $this->place( Definition_Site::BY_CONFIG, $call->at );
		$this->note( $place );
		list( $name, $value ) = $items + array( new Unknown(), new Unknown() );
		$state                = $this->stage->state;
		if ( is_string( $name ) ) {
			$state->collected[ self::key( $name ) ] = new Entry( true, false, array( $place->id() => $place ), $value, $this->words( $place ) );
			return;
		}
		foreach ( $state->collected as $key => $entry ) {
			$state->collected[ $key ] = $entry->or( Entry::unseen( true ), $entry->is_sure );
		}
		$state->collected[''] = Entry::unseen( false );
	}

	/** Bedrock's `Config::apply()`. */
	public function apply(): void {
		$collected = $this->stage->state->collected;
		if ( isset( $collected[''] ) ) {
			$this->stage->state->veil();
		}
		foreach ( $collected as $key => $entry ) {
			if ( '' !== $key ) {
				$this->settle( (string) $key, $entry->at( $this->stage->state->phase ) );
			}
		}
	}

	/** Gives a constant what it is given, unless it exists. */
	private function settle( string $key, Entry $entry ): void {
		$now = $this->stage->state->constant( $key );
		if ( null !== $now && $now->is_sure ) {
			return;
		}
		$this->stage->state->constants[ $key ] = null === $now ? $entry : $now->or( $entry, $entry->is_sure );
	}

	/**
	 * @param Definition_Site::BY_* $form  How it defines.
	 * @param int                   $at    Token by which the scanner knows it.
	 * @param int|null              $where Token whose line PHP reports.
	 */
	private function place( string $form, int $at, ?int $where = null ): Place {
		$unit = $this->stage->unit;
		return new Place( $unit->file, $unit->line( $where ?? $at ), $unit->site( $form, $at ), $this->stage->state->phase );
	}

	private function note( Place $place ): void {
		$located = $place->located();
		if ( null !== $located ) {
			$this->stage->state->ran[ $located->id() ] = true;
		}
	}

	private function words( Place $place ): string {
		$located = $place->located();
		return null === $located ? $place->id() : $this->stage->unit->words( $located->site() );
	}

	/**
	 * Whether a constant exists.
	 *
	 * @return bool|Unknown
	 */
	public function exists( string $name ) {
		if ( false !== strpos( $name, '::' ) ) {
			return new Unknown();
		}
		$name  = self::key( ltrim( $name, '\\' ) );
		$entry = $this->stage->state->constant( $name );
		if ( null !== $entry && $entry->is_sure || $this->own->has( $name ) || in_array( strtolower( $name ), array( 'true', 'false', 'null' ), true ) ) {
			return true;
		}
		return null === $entry ? false : new Unknown();
	}

	/**
	 * A constant by its name in the source.
	 *
	 * @return mixed
	 */
	public function constant( Node $node ) {
		$word = strtolower( ltrim( $node->text, '\\' ) );
		if ( in_array( $word, array( 'true', 'false', 'null' ), true ) ) {
			return 'null' === $word ? null : 'true' === $word;
		}
		foreach ( $node->names() as $name ) {
			$is_there = $this->exists( $name );
			if ( false !== $is_there ) {
				return $this->look_up( $name );
			}
		}
		if ( $this->stage->surroundings->version_id() < 80000 && false === strpos( $node->text, '\\' ) ) {
			return $node->text;
		}
		$this->stage->throw( 'Error' );
		return new Unknown();
	}

	/**
	 * @return mixed
	 */
	public function look_up( string $name ) {
		$key   = self::key( ltrim( $name, '\\' ) );
		$entry = $this->stage->state->constant( $key );
		if ( null !== $entry && $entry->is_sure ) {
			return $entry->value;
		}
		if ( $this->own->has( $key ) ) {
			return $this->own->value( $key );
		}
		if ( null === $entry ) {
			$this->stage->throw( 'Error' );
		} else {
			$this->stage->may_throw();
		}
		return new Unknown();
	}

	/**
	 * @return mixed
	 */
	public function class_constant( Node $node ) {
		if ( 'class' === $node->text && 'name' === $node->node( 0 )->kind ) {
			$name = $node->node( 0 )->text;
			return in_array( $name, array( 'self', 'static', 'parent' ), true ) ? new Unknown() : $name;
		}
		$type = $this->stage->types->of( $node->node( 0 ) );
		if ( null === $type || ! isset( $type->constants[ $node->text ] ) ) {
			$this->stage->may_throw();
			return new Unknown();
		}
		$outer = $this->stage->unit;

		$this->stage->unit = $type->unit ?? $outer;
		$value             = $this->stage->evaluator->value( $type->constants[ $node->text ] );
		$this->stage->unit = $outer;
		return $value;
	}
}
