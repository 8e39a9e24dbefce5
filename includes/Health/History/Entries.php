<?php
/**
 * Lists that several requests add to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Health\Row;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Each list is an option of its own that no page loads. What is added replaces exactly what was read: of two requests side by side
 * the later one reads again.
 *
 * @phpstan-type Items list<array<string, mixed>>
 */
final class Entries {

	/** Items kept in a list; the oldest goes first. */
	public const LIMIT = 50;

	/** Each lost race means that another request has written. */
	private const TRIES = 5;

	/** @var string Name of the option. */
	private $option;

	/** @var Row */
	private $row;

	public function __construct( string $option ) {
		$this->option = $option;
		$this->row    = new Row( $option );
	}

	/**
	 * @return Items The oldest first.
	 */
	public function all(): array {
		return Loose::maps( get_option( $this->option, array() ) );
	}

	/**
	 * @param callable(Items): Items $more Gives what is to be added to the items that are there.
	 * @return Items What was added; nothing when it could not be written.
	 */
	public function add( callable $more ): array {
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$stored = $this->row->read();
			$items  = Loose::maps( null === $stored ? array() : maybe_unserialize( $stored ) );
			$added  = $more( $items );
			if ( ! $added ) {
				return array();
			}
			$value = serialize( array_slice( array_merge( $items, $added ), -self::LIMIT ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As options are stored; no objects.
			$is_in = $this->row->swap( $stored, $value );
			$this->forget();
			if ( $is_in ) {
				return $added;
			}
		}
		return array();
	}

	/** WordPress is to read again what was written past it. */
	private function forget(): void {
		wp_cache_delete( $this->option, 'options' );
		$missing = wp_cache_get( 'notoptions', 'options' );
		if ( is_array( $missing ) && isset( $missing[ $this->option ] ) ) {
			unset( $missing[ $this->option ] );
			wp_cache_set( 'notoptions', $missing, 'options' );
		}
	}
}
