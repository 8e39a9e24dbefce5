<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

/**
 * More sites and networks in the installation of a test. All of it is rolled back.
 */
final class Networks {

	/** @return int Id of a new site. */
	public static function site( string $path, ?string $domain = null, int $network = 0 ): int {
		$site = wp_insert_site(
			array(
				'domain'     => $domain ?? get_network()->domain,
				'path'       => $path,
				'network_id' => 0 === $network ? get_current_network_id() : $network,
				'user_id'    => 1,
				'title'      => trim( $path, '/' ),
			)
		);
		if ( ! is_int( $site ) ) {
			throw new \RuntimeException( $site->get_error_message() );
		}
		return $site;
	}

	/**
	 * A second network, as a plugin for several of them makes it: a row, and its main site.
	 *
	 * @return array{network: int, main: int}
	 */
	public static function another( string $domain = 'other.example' ): array {
		global $wpdb;
		$wpdb->insert(
			$wpdb->site,
			array(
				'domain' => $domain,
				'path'   => '/',
			)
		);
		$network = (int) $wpdb->insert_id;
		// As `populate_network_meta()` does: a network without it counts as one from before WordPress 3.5.
		$wpdb->insert(
			$wpdb->sitemeta,
			array(
				'site_id'    => $network,
				'meta_key'   => 'ms_files_rewriting',
				'meta_value' => '0',
			)
		);
		return array(
			'network' => $network,
			'main'    => self::site( '/', $domain, $network ),
		);
	}
}
