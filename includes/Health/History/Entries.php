<?php
/**
 * Lists that several requests add to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

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

	public function __construct( string $option ) {
		$this->option = $option;
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
			$stored = $this->read();
			$items  = Loose::maps( null === $stored ? array() : maybe_unserialize( $stored ) );
			$added  = $more( $items );
			$rows   = $added ? $this->write( $stored, array_slice( array_merge( $items, $added ), -self::LIMIT ) ) : 1;
			if ( 0 !== $rows ) {
				return false === $rows ? array() : $added;
			}
		}
		return array();
	}

	private function read(): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- What another request has written is not in the cache of this one.
		return $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, $this->option ) );
	}

	/**
	 * @param string|null $stored What was read; null for nothing.
	 * @param Items       $items  What is to stand there.
	 * @return int|bool Rows written: none when something else stands there meanwhile; false when nothing can be written.
	 */
	private function write( ?string $stored, array $items ) {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$value = serialize( $items ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As options are stored; no objects.
		// phpcs:disable WordPress.DB -- Prepared in two ways; no function of WordPress writes only where the old value still stands.
		$query = null === $stored
			? $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $wpdb->options, $this->option, $value )
			: $wpdb->prepare( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $wpdb->options, $value, $this->option, $stored );
		$rows  = $wpdb->query( (string) $query );
		// phpcs:enable
		wp_cache_delete( $this->option, 'options' );
		$missing = wp_cache_get( 'notoptions', 'options' );
		if ( is_array( $missing ) && isset( $missing[ $this->option ] ) ) {
			unset( $missing[ $this->option ] );
			wp_cache_set( 'notoptions', $missing, 'options' );
		}
		return $rows;
	}
}
