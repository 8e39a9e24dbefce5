<?php
/**
 * The connection to the database.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Discovery\Storage\Rows;

defined( 'ABSPATH' ) || exit;

final class Connection {

	/** What MySQL and MariaDB answer when a table, or the database of a site, is not there. */
	private const NOTHING_THERE = array( 1049, 1051, 1109, 1146 );

	/** From here on errors are of the connection (mysqld_error.h and errmsg.h of MySQL 8.4). */
	private const OF_CONNECTION = 2000;

	/**
	 * Whether there is one, if need be a new one. WordPress is not to end the request where there is none. What stands in for its class
	 * has several, and finds the one for a query by itself.
	 */
	public static function is_there(): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! self::is_of_core() ) {
			return true;
		}
		$quiet = $wpdb->suppress_errors( true );
		try {
			return false !== $wpdb->check_connection( false );
		} finally {
			$wpdb->suppress_errors( $quiet );
		}
	}

	/** Whether what was asked last failed because it is not there. */
	public static function found_nothing(): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$number = self::last_error();
		return null === $number
			? 1 === preg_match( Rows::NO_TABLE, (string) $wpdb->last_error )
			: in_array( $number, self::NOTHING_THERE, true );
	}

	/** Whether it was lost on the way. */
	public static function was_lost(): bool {
		return (int) self::last_error() >= self::OF_CONNECTION;
	}

	/** Whether WordPress's own class asks one server: then one question may name tables of several sites. */
	public static function is_of_core(): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return 'wpdb' === get_class( $wpdb );
	}

	/** Its number; null where it has none. */
	private static function last_error(): ?int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		try {
			$handle = $wpdb->__get( 'dbh' );
			if ( $handle instanceof \mysqli ) {
				return $handle->errno;
			}
		} catch ( \Error $closed ) {
			return self::OF_CONNECTION;
		}
		return self::is_of_core() ? self::OF_CONNECTION : null;
	}
}
