<?php
/**
 * Whether anything has changed in the tables since they were counted.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

/**
 * Each change of a row that is counted ends with a new mark, one for the installation. Whoever counts looks at the mark first: then
 * what is counted is at least as new. Who is killed between a row and its mark leaves old numbers until the next change, at the latest
 * until the end of a sweep, which makes a new mark in any case.
 *
 * Past the object cache: a process may run for minutes while others write.
 */
final class Changes {

	private const OPTION = 'key_health_network_changed';

	/** Tables whose rows are counted, as a query names them. */
	private const COUNTED = '/\{(sites|uses|answers)\}/';

	/** @param string $sql With names of tables as `{sites}`. */
	public static function are_made_by( string $sql ): bool {
		return 1 === preg_match( self::COUNTED, $sql );
	}

	public static function note(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$mark    = wp_generate_uuid4();
		$network = (int) get_main_network_id();
		// phpcs:ignore WordPress.DB -- see above.
		$changed = $wpdb->update( (string) $wpdb->sitemeta, array( 'meta_value' => $mark ), self::row( $network ) );
		if ( false === $changed ) {
			// Without a mark nothing that was counted is used again.
			$wpdb->delete( (string) $wpdb->sitemeta, self::row( $network ) ); // phpcs:ignore WordPress.DB -- see above.
		} elseif ( 0 === $changed ) {
			add_network_option( $network, self::OPTION, $mark );
		}
	}

	/** '' before the first change. */
	public static function mark(): string {
		return (string) ( new Network_Row( (int) get_main_network_id(), self::OPTION ) )->read();
	}

	/**
	 * @return array{site_id: int, meta_key: string}
	 */
	private static function row( int $network ): array {
		return array(
			'site_id'  => $network,
			'meta_key' => self::OPTION, // phpcs:ignore WordPress.DB.SlowDBQuery -- the key that WordPress itself asks by.
		);
	}
}
