<?php
/**
 * All that is known at one moment.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Copies are cheap, and what they hold is never changed in place. Two can be joined into one that knows what both agree on.
 */
final class State {

	/** Nothing runs any more on this way. */
	public bool $is_dead = false;

	/** @var array<string, Entry> Constants that exist or may exist. */
	public array $constants = array();

	/** Unseen code may have defined any other constant. */
	public bool $is_veiled = false;

	/** Unseen code ran: functions, variables, the environment may be any. */
	public bool $is_blind = false;

	/** @var array<string, Entry> What `Config::define()` collected. */
	public array $collected = array();

	/** @var array<string, bool> Definitions that ran, by id; false for perhaps. */
	public array $ran = array();

	/** Functions may be called that were not seen to be called. */
	public bool $calls = false;

	/** A file may have been included that cannot be named. */
	public bool $loads = false;

	/** @var non-empty-list<array<int|string, mixed>> Variables of each function being run, by name; the name '' stands for all others. */
	public array $frames = array( array() );

	/** @var array<string, Routine|Unknown> By name in lower case. */
	public array $functions = array();

	/** @var array<string, Type|Unknown> By name in lower case. */
	public array $types = array();

	/** @var array<string, bool> Files included, by path; false for perhaps. */
	public array $included = array();

	/** @var array<string, mixed> What was changed in the environment, `$_ENV`, `$_SERVER`: `getenv X`, `env X`, `server X`. */
	public array $changed = array();

	/** @var Outcome::BEFORE|Outcome::AFTER|'' */
	public string $phase = Outcome::BEFORE;

	/** @var Outcome::YES|Outcome::NO|Outcome::MAYBE Whether wp-settings.php was reached. */
	public string $arrives = Outcome::NO;

	/** Unseen code runs: whatever is not settled is open from now on. */
	public function veil(): void {
		$this->is_veiled = true;
		foreach ( $this->constants as $name => $entry ) {
			if ( ! $entry->is_sure ) {
				$this->constants[ $name ] = $entry->or( Entry::unseen( false ), false );
			}
		}
	}

	public function blind(): void {
		$this->veil();
		$this->is_blind = true;
		$this->calls    = true;
		foreach ( $this->frames as $depth => $frame ) {
			$this->frames[ $depth ] = array( '' => true );
		}
		foreach ( $this->changed as $what => $value ) {
			$this->changed[ $what ] = new Unknown();
		}
		foreach ( $this->collected as $name => $entry ) {
			$this->collected[ $name ] = $entry->or( Entry::unseen( true ), $entry->is_sure );
		}
		foreach ( $this->included as $path => $is_sure ) {
			$this->included[ $path ] = $is_sure;
		}
	}

	/** What is known of a constant; null when it does not exist. */
	public function constant( string $name ): ?Entry {
		$is_open = $this->is_veiled || Outcome::BEFORE !== $this->phase && Boot::may_define( $name );
		return $this->constants[ $name ] ?? ( $is_open ? Entry::unseen( false ) : null );
	}

	/**
	 * A variable's value.
	 *
	 * @return mixed Null when it is not set, an Unknown when that is not known.
	 */
	public function variable( string $name ) {
		$depth = count( $this->frames ) - 1;
		$value = $this->frames[ $depth ][ $name ] ?? null;
		if ( $value instanceof Link ) {
			$value = $value->is_global ? $this->frames[0][ $name ] ?? null : new Unknown();
			$value = $value instanceof Link ? new Unknown() : $value;
			$depth = 0;
		}
		return null === $value && isset( $this->frames[ $depth ][''] ) && ! array_key_exists( $name, $this->frames[ $depth ] ) ? new Unknown() : $value;
	}

	/**
	 * @param string $name  Variable.
	 * @param mixed  $value Value.
	 */
	public function set( string $name, $value ): void {
		$depth = count( $this->frames ) - 1;
		$now   = $this->frames[ $depth ][ $name ] ?? null;
		if ( ! $now instanceof Link ) {
			$this->frames[ $depth ][ $name ] = $value;
		} elseif ( $now->is_global && ! ( $this->frames[0][ $name ] ?? null ) instanceof Link ) {
			$this->frames[0][ $name ] = $value;
		}
	}

	/** From now on a variable may change behind its name's back. */
	public function lose( string $name ): void {
		$this->frames[ count( $this->frames ) - 1 ][ $name ] = new Link( false );
	}

	/** The same for all variables that can be seen here. */
	public function lose_all(): void {
		$this->frames[ count( $this->frames ) - 1 ] = array( '' => true );
	}

	/** What both ways lead to; a dead one leads nowhere. */
	public static function join( ?self $one, ?self $other ): ?self {
		if ( null === $one || $one->is_dead ) {
			return null === $other || $other->is_dead ? $one ?? $other : $other;
		}
		if ( null === $other || $other->is_dead || $one === $other ) {
			return $one;
		}
		return ( new Junction( $one, $other ) )->state();
	}

	/**
	 * @param mixed $one   A value.
	 * @param mixed $other Another.
	 * @return mixed What is known when it is one of them.
	 */
	public static function either( $one, $other ) {
		return $one === $other ? $one : new Unknown();
	}
}
