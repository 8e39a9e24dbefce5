<?php
/**
 * One row of the options table that several requests change at the same time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Straight through the database, never through the object cache: what a cache says may be old, or gone, and then two would believe that they
 * hold the same lock. A change is one statement that names what it replaces, so it happens for one of them only.
 */
final class Row {

	/** @var string */
	private $name;

	/** @var int|null */
	private $blog_id;

	/**
	 * @param string   $name    Of the option.
	 * @param int|null $blog_id Of the site whose row it is; null for the one of this request.
	 */
	public function __construct( string $name, ?int $blog_id = null ) {
		$this->name    = $name;
		$this->blog_id = $blog_id;
	}

	/** Null when there is none. */
	public function read(): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->table(), $this->name ), ARRAY_A );
		return isset( $row['option_value'] ) && is_string( $row['option_value'] ) ? $row['option_value'] : null;
	}

	/**
	 * @return string|null Null when there is none.
	 * @throws No_Answer When the database gives none.
	 */
	public function ask(): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB -- See above.
		$is_answered = false !== $wpdb->query( (string) $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->table(), $this->name ) );
		$wpdb->suppress_errors( $shown );
		if ( ! $is_answered ) {
			throw new No_Answer();
		}
		/** @var list<object{option_value: string}> $rows */
		$rows = $wpdb->last_result;
		return $rows[0]->option_value ?? null;
	}

	/**
	 * Puts a value in place of another.
	 *
	 * @param string|null $before What stands there; null for no row.
	 * @param string      $after  Another one.
	 * @return bool False when something else stands there, or the database cannot be written.
	 */
	public function swap( ?string $before, string $after ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$query = null === $before
			? $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $this->table(), $this->name, $after )
			: $wpdb->prepare( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $this->table(), $after, $this->name, $before );
		$shown = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB -- Prepared above.
		$changed = $wpdb->query( (string) $query );
		$wpdb->suppress_errors( $shown );
		return 1 === $changed;
	}

	private function table(): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return null === $this->blog_id ? $wpdb->options : $wpdb->get_blog_prefix( $this->blog_id ) . 'options';
	}
}
