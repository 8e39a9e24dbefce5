<?php
/**
 * One value that all processes of an installation agree about.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

/**
 * A row among the options of a network's main site, read and written past every cache: only the database can say who came first.
 */
final class Shared_Row {

	private string $name;

	private ?int $network;

	/**
	 * @param string   $name    Of the row.
	 * @param int|null $network The network; the one of this request if null.
	 */
	public function __construct( string $name, ?int $network = null ) {
		$this->name    = $name;
		$this->network = $network;
	}

	/** What stands there; null for nothing. */
	public function read(): ?string {
		$db = self::db();
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		$value = $db->get_var( $db->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->table(), $this->name ) );
		return $value;
	}

	/** Writes it where nothing stands yet. */
	public function claim( string $value ): bool {
		$db = self::db();
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		return 1 === $db->query( (string) $db->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $this->table(), $this->name, $value ) );
	}

	/** Writes it where the old value still stands. */
	public function replace( string $old, string $value ): bool {
		$db = self::db();
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		return 1 === $db->query( (string) $db->prepare( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $this->table(), $value, $this->name, $old ) );
	}

	/** Takes it away where it still stands. */
	public function drop( string $value ): void {
		$db = self::db();
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		$db->query( (string) $db->prepare( 'DELETE FROM %i WHERE option_name = %s AND option_value = %s', $this->table(), $this->name, $value ) );
	}

	private static function db(): \wpdb {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return $wpdb;
	}

	private function table(): string {
		return self::db()->get_blog_prefix( get_main_site_id( $this->network ) ) . 'options';
	}
}
