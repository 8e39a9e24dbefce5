<?php
/**
 * Looks at what each callback of a hook does, while it does it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Config\Callback_Locator;

defined( 'ABSPATH' ) || exit;

/**
 * Each callback of somebody else is swapped in `$wp_filter` for a function that calls it and notes what went in and came out.
 * Priority, order and the name under which WordPress keeps it (`_wp_filter_build_unique_id()`) stay, so `remove_filter()` and
 * `has_filter()` find it. What a callback adds is taken as well; what it removes stays removed. `close()` puts all back.
 */
final class Tap {

	/** @var list<string> */
	private $hooks;

	/** @var Callback_Locator */
	private $locator;

	/** @var callable(string, array<mixed>): (array<string, string>|null) Facts of a hook's arguments; null when they are of no concern. */
	private $facts;

	/** @var array<string, bool> Ids of callbacks that are passed over. */
	private $without;

	/** @var list<Taken> */
	private $taken = array();

	/** @var list<Call> */
	private $calls = array();

	/** @var bool */
	private $is_open = false;

	/** @var int Foreign code that is running: what it asks for itself is none of ours. */
	private $depth = 0;

	/**
	 * @param list<string>                                                 $hooks   Names.
	 * @param Callback_Locator                                             $locator Names who hangs there.
	 * @param callable(string, array<mixed>): (array<string, string>|null) $facts   Facts of a hook's arguments.
	 * @param list<string>                                                 $without Ids of callbacks that are passed over.
	 */
	public function __construct( array $hooks, Callback_Locator $locator, callable $facts, array $without = array() ) {
		$this->hooks   = $hooks;
		$this->locator = $locator;
		$this->facts   = $facts;
		$this->without = array_fill_keys( $without, true );
	}

	public function open(): void {
		$this->is_open = true;
		$this->take();
	}

	/** Puts everything back, but what was removed or replaced meanwhile. */
	public function close(): void {
		$this->is_open = false;
		foreach ( array_reverse( $this->taken ) as $taken ) {
			$taken->put_back();
		}
		$this->taken = array();
	}

	/**
	 * @return list<Call> In the order in which they ran.
	 */
	public function calls(): array {
		return $this->calls;
	}

	private function take(): void {
		/** @var array<string, mixed> $wp_filter */
		global $wp_filter;
		foreach ( $this->hooks as $hook ) {
			$there = $wp_filter[ $hook ] ?? null;
			foreach ( $there instanceof \WP_Hook ? $there->callbacks : array() as $priority => $entries ) {
				foreach ( $entries as $index => $entry ) {
					// What was swapped before is ours, and ours are not foreign.
					if ( is_callable( $entry['function'] ) && $this->locator->is_foreign( $entry['function'] ) ) {
						$this->swap( new Taken( $hook, $priority, (string) $index, $entry, $this->locator ), $entry['function'] );
					}
				}
			}
		}
	}

	private function swap( Taken $taken, callable $function ): void {
		$this->taken[] = $taken;
		$taken->swap(
			Wrapper::around(
				Request_Hooks::references( $taken->hook() ),
				function ( array $arguments ) use ( $taken, $function ) {
					return $this->run( $taken, $function, $arguments );
				}
			)
		);
	}

	/**
	 * @param Taken       $taken     What was swapped.
	 * @param callable    $function  The callback itself.
	 * @param list<mixed> $arguments All that the hook hands over.
	 * @return mixed
	 * @throws \Throwable Whatever the callback throws.
	 */
	private function run( Taken $taken, callable $function, array $arguments ) {
		$given  = array_slice( $arguments, 0, $taken->accepted() );
		$before = $this->is_open && 0 === $this->depth ? ( $this->facts )( $taken->hook(), $arguments ) : null;
		if ( null === $before ) {
			return call_user_func_array( $function, $given );
		}
		if ( isset( $this->without[ $taken->id() ] ) ) {
			return Request_Hooks::is_filter( $taken->hook() ) ? ( $arguments[0] ?? null ) : null;
		}
		++$this->depth;
		try {
			$returned = call_user_func_array( $function, $given );
		} catch ( \Throwable $error ) {
			$this->calls[] = new Call( $taken, $before, $before, get_class( $error ) );
			throw $error;
		} finally {
			--$this->depth;
			$this->take();
		}
		if ( Request_Hooks::is_filter( $taken->hook() ) ) {
			$arguments[0] = $returned;
		}
		$this->calls[] = new Call( $taken, $before, ( $this->facts )( $taken->hook(), $arguments ) ?? array() );
		return $returned;
	}
}
