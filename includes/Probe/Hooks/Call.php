<?php
/**
 * What one callback made of what it got.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Config\Callback;

defined( 'ABSPATH' ) || exit;

/**
 * Holds the facts as they are, keys included: it lives no longer than the request that asked for it, and is never stored or sent.
 */
final class Call {

	/** @var Taken */
	private $taken;

	/** @var array<string, string> */
	private $before;

	/** @var array<string, string> */
	private $after;

	/** @var string Class of what it threw, or ''. */
	private $thrown;

	/**
	 * @param Taken                 $taken  The callback.
	 * @param array<string, string> $before What it got.
	 * @param array<string, string> $after  What it left.
	 * @param string                $thrown Class of what it threw, or ''.
	 */
	public function __construct( Taken $taken, array $before, array $after, string $thrown = '' ) {
		$this->taken  = $taken;
		$this->before = $before;
		$this->after  = $after;
		$this->thrown = $thrown;
	}

	/** Names the callback. */
	public function id(): string {
		return $this->taken->id();
	}

	public function hook(): string {
		return $this->taken->hook();
	}

	public function callback(): Callback {
		return $this->taken->callback();
	}

	/**
	 * @return array<string, string>
	 */
	public function before(): array {
		return $this->before;
	}

	/**
	 * @return array<string, string>
	 */
	public function after(): array {
		return $this->after;
	}

	public function thrown(): string {
		return $this->thrown;
	}

	/**
	 * @return list<string> Names of the facts that it changed.
	 */
	public function changed(): array {
		$names = array();
		foreach ( array_keys( $this->before + $this->after ) as $name ) {
			if ( ( $this->before[ $name ] ?? null ) !== ( $this->after[ $name ] ?? null ) ) {
				$names[] = (string) $name;
			}
		}
		return $names;
	}

	/**
	 * @return array<string, string> For dumps: the facts may hold keys.
	 */
	public function __debugInfo(): array {
		return array( 'id' => $this->id() );
	}
}
