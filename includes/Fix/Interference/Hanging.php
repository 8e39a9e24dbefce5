<?php
/**
 * Who hangs on the hooks that were looked at.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Config\Callable_Name;
use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Probe\Hooks\Call;

defined( 'ABSPATH' ) || exit;

/**
 * In the order in which a request passes them. WordPress's own and ours are left out.
 *
 * @phpstan-type Entry array{hook: string, callback: Callback, name: string}
 */
final class Hanging {

	/** @var Callback_Locator */
	private $locator;

	/** @var Helper_Lines */
	private $helpers;

	public function __construct( Callback_Locator $locator, Helper_Lines $helpers ) {
		$this->locator = $locator;
		$this->helpers = $helpers;
	}

	/**
	 * @param list<string> $hooks Names.
	 * @param list<Call>   $calls What ran; one may have taken itself off meanwhile.
	 * @return array<string, Entry> By the id of its calls.
	 */
	public function on( array $hooks, array $calls ): array {
		$found = array();
		foreach ( array_unique( $hooks ) as $hook ) {
			$found += $this->on_hook( $hook );
			foreach ( $calls as $call ) {
				if ( $call->hook() === $hook && ! isset( $found[ $call->id() ] ) ) {
					$found[ $call->id() ] = array(
						'hook'     => $hook,
						'callback' => $call->callback(),
						'name'     => __( 'code that has taken itself off again', 'key-health' ),
					);
				}
			}
		}
		return $found;
	}

	/**
	 * @return array<string, Entry>
	 */
	private function on_hook( string $hook ): array {
		global $wp_filter;
		$there = is_array( $wp_filter ) ? ( $wp_filter[ $hook ] ?? null ) : null;
		$found = array();
		foreach ( $there instanceof \WP_Hook ? $there->callbacks : array() as $priority => $entries ) {
			foreach ( $entries as $index => $entry ) {
				$callback = $this->locator->describe( $entry['function'], (int) $priority );
				if ( null === $callback ) {
					continue;
				}
				$found[ "$hook $priority $index" ] = array(
					'hook'     => $hook,
					'callback' => is_string( $entry['function'] ) ? $this->helpers->hung_by( $callback, $hook, $entry['function'] ) : $callback,
					'name'     => Callable_Name::of( $entry['function'] ),
				);
			}
		}
		return $found;
	}
}
