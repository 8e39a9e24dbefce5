<?php
/**
 * Questions to the tables of ours.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Fix\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * Never through the object cache: several processes change these rows at the same time. Names of tables are written `{sites}`.
 */
final class Query {

	/**
	 * @param string     $sql     With placeholders.
	 * @param string|int ...$args For them.
	 * @return list<array<string, string>>
	 * @throws Refused When the database gives no answer: that is not the same as no rows.
	 */
	public static function rows( string $sql, ...$args ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$rows = array();
		// phpcs:ignore WordPress.DB -- Prepared there.
		$found = $wpdb->get_results( self::prepared( $sql, $args ), ARRAY_A );
		self::refuse_without_answer( $found );
		foreach ( (array) $found as $row ) {
			$rows[] = array_map( static fn( $value ): string => is_scalar( $value ) ? (string) $value : '', (array) $row );
		}
		/** @var list<array<string, string>> $rows */
		return $rows;
	}

	/**
	 * @param string     $sql     With placeholders.
	 * @param string|int ...$args For them.
	 * @return array<string, int> The first row; empty when there is none.
	 */
	public static function numbers( string $sql, ...$args ): array {
		return array_map( 'intval', self::rows( $sql, ...$args )[0] ?? array() );
	}

	/**
	 * @param string     $sql     With placeholders; one column.
	 * @param string|int ...$args For them.
	 * @return list<int>
	 */
	public static function ids( string $sql, ...$args ): array {
		return array_map( static fn( array $row ): int => (int) reset( $row ), self::rows( $sql, ...$args ) );
	}

	/**
	 * @param string     $sql     With placeholders.
	 * @param string|int ...$args For them.
	 * @return int How many rows were changed; -1 when the database did not do it.
	 */
	public static function change( string $sql, ...$args ): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- Prepared there.
		$changed = $wpdb->query( self::prepared( $sql, $args ) );
		if ( is_int( $changed ) && $changed > 0 && Changes::are_made_by( $sql ) ) {
			Changes::note();
		}
		return is_int( $changed ) ? $changed : -1;
	}

	/**
	 * After a question to the database: WordPress gives an empty list for one that failed.
	 *
	 * @param mixed $rows What came.
	 * @throws Refused When the last one failed.
	 */
	public static function refuse_without_answer( $rows ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! is_array( $rows ) || '' !== $wpdb->last_error ) {
			throw new Refused( 'database', __( 'The database gave no answer, so nothing can be said of the network. Reload the page in a minute.', 'key-health' ), 503 );
		}
	}

	/**
	 * @param string     $mark  %d or %s.
	 * @param array<int> $count Anything, of which there are so many.
	 * @phpstan-param array<mixed> $count
	 */
	public static function marks( string $mark, array $count ): string {
		return implode( ',', array_fill( 0, max( 1, count( $count ) ), $mark ) );
	}

	/**
	 * @param string           $sql  With placeholders.
	 * @param array<int|string> $args For them.
	 */
	private static function prepared( string $sql, array $args ): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$sql = (string) preg_replace_callback( '/\{([a-z]+)\}/', static fn( array $found ): string => '`' . Tables::name( $found[1] ) . '`', $sql );
		/** @var literal-string $sql Of this floor; what comes from elsewhere is in the arguments. */
		return $args ? (string) $wpdb->prepare( $sql, ...array_values( $args ) ) : $sql; // phpcs:ignore WordPress.DB -- See above.
	}
}
