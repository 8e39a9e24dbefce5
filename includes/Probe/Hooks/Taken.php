<?php
/**
 * A callback that is swapped for a while.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Entry array{function: callable(): mixed, accepted_args: int}
 */
final class Taken {

	/** @var string */
	private $hook;

	/** @var int */
	private $priority;

	/** @var string The name under which WordPress keeps it; since 7.1 a number, for objects. */
	private $index;

	/** @var Entry As WordPress keeps it. */
	private $entry;

	/** @var Callback_Locator */
	private $locator;

	/** @var Callback|null Made when it is asked for: names cost reading files. */
	private $callback;

	/** @var \Closure|null What stands in its place. */
	private $stand_in;

	/**
	 * @param string           $hook     Hook.
	 * @param int              $priority Its priority.
	 * @param string           $index    The name under which WordPress keeps it.
	 * @param array            $entry    As WordPress keeps it.
	 * @param Callback_Locator $locator  Says who it is.
	 * @phpstan-param Entry $entry
	 */
	public function __construct( string $hook, int $priority, string $index, array $entry, Callback_Locator $locator ) {
		$this->hook     = $hook;
		$this->priority = $priority;
		$this->index    = $index;
		$this->entry    = $entry;
		$this->locator  = $locator;
	}

	/** The same for the same callback in the same place, as long as the process lives. */
	public function id(): string {
		return $this->hook . ' ' . $this->priority . ' ' . $this->index;
	}

	public function hook(): string {
		return $this->hook;
	}

	public function callback(): Callback {
		if ( null === $this->callback ) {
			$this->callback = $this->locator->describe( $this->entry['function'], $this->priority ) ?? new Callback( __( 'unknown code', 'key-health' ), '', null, null, $this->priority );
		}
		return $this->callback;
	}

	/** How many arguments it takes. */
	public function accepted(): int {
		return (int) $this->entry['accepted_args'];
	}

	/** The stand-in gets all arguments: it has to know which request it is about. */
	public function swap( \Closure $stand_in ): void {
		$this->stand_in = $stand_in;
		$this->write(
			array(
				'function'      => $stand_in,
				'accepted_args' => PHP_INT_MAX,
			) + $this->entry
		);
	}

	public function put_back(): void {
		if ( null !== $this->stand_in && $this->read() === $this->stand_in ) {
			$this->write( $this->entry );
		}
	}

	/**
	 * @return mixed What WordPress calls there now; not everything can be called.
	 */
	private function read() {
		$hook = self::of_wordpress( $this->hook );
		return null === $hook ? null : ( $hook->callbacks[ $this->priority ][ $this->index ]['function'] ?? null );
	}

	/**
	 * @param array $entry What WordPress is to keep there.
	 * @phpstan-param Entry $entry
	 */
	private function write( array $entry ): void {
		$hook = self::of_wordpress( $this->hook );
		if ( null === $hook ) {
			return;
		}
		foreach ( $hook->callbacks[ $this->priority ] ?? array() as $index => $there ) {
			if ( (string) $index === $this->index ) {
				$hook->callbacks[ $this->priority ][ $index ] = $entry;
			}
		}
	}

	private static function of_wordpress( string $hook ): ?\WP_Hook {
		global $wp_filter;
		$there = is_array( $wp_filter ) ? ( $wp_filter[ $hook ] ?? null ) : null;
		return $there instanceof \WP_Hook ? $there : null;
	}
}
