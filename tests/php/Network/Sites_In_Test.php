<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Sites of this network that hold keys, each with a table of options and nothing else.
 */
trait Sites_In_Test {

	private function make_tables(): void {
		delete_network_option( (int) get_main_network_id(), 'key_health_network_tables' );
		( new Tables() )->ensure();
	}

	/**
	 * @param int                  $id      With gaps, as ids have them.
	 * @param array<string, mixed> $options Beside those that every site has.
	 * @param array<string, mixed> $columns Of its row among the sites.
	 */
	private function add_site( int $id, array $options = array(), array $columns = array() ): void {
		global $wpdb;
		$path = "/site-$id/";
		$wpdb->insert(
			$wpdb->blogs,
			$columns + array(
				'blog_id'      => $id,
				'site_id'      => get_current_network_id(),
				'domain'       => 'example.org',
				'path'         => $path,
				'registered'   => '2026-01-01 00:00:00',
				'last_updated' => '2026-01-01 00:00:00',
			)
		);
		$table = $wpdb->get_blog_prefix( $id ) . 'options';
		$wpdb->query( "CREATE TABLE $table (option_id bigint unsigned NOT NULL auto_increment, option_name varchar(191) NOT NULL DEFAULT '', option_value longtext NOT NULL, autoload varchar(20) NOT NULL DEFAULT 'yes', PRIMARY KEY (option_id), UNIQUE KEY option_name (option_name))" );
		$options += array(
			'siteurl'        => "http://example.org$path",
			'home'           => "http://example.org$path",
			'blogname'       => "Site $id",
			'active_plugins' => array(),
		);
		foreach ( $options as $name => $value ) {
			$wpdb->insert(
				$table,
				array(
					'option_name'  => $name,
					'option_value' => maybe_serialize( $value ),
					'autoload'     => 'on',
				)
			);
		}
		wp_cache_flush();
	}

	/** @return array<string, mixed> Options of a site that sends mail through Brevo. */
	private static function brevo( string $key, string $sender = 'post@example.org' ): array {
		return array(
			'active_plugins' => array( 'wp-mail-smtp/wp_mail_smtp.php' ),
			'wp_mail_smtp'   => array(
				'mail'       => array(
					'mailer'     => 'sendinblue',
					'from_email' => $sender,
				),
				'sendinblue' => array( 'api_key' => $key ),
			),
		);
	}

	/** @return array<string, mixed> */
	private static function mailersend( string $key ): array {
		return array(
			'active_plugins' => array( 'wp-mail-smtp/wp_mail_smtp.php' ),
			'wp_mail_smtp'   => array(
				'mail'       => array( 'mailer' => 'mailersend' ),
				'mailersend' => array( 'api_key' => $key ),
			),
		);
	}

	/** @return array<string, mixed> */
	private static function akismet( string $key ): array {
		return array(
			'active_plugins'    => array( 'akismet/akismet.php' ),
			'wordpress_api_key' => $key,
		);
	}

	private static function token( string $digit ): string {
		return Keys_On_Site::token( $digit );
	}

	/**
	 * @return array<int, array<string, string>> Rows of a table of ours by site.
	 */
	private function site_rows(): array {
		global $wpdb;
		return array_column( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i ORDER BY blog_id', Tables::name( 'sites' ) ), ARRAY_A ), null, 'blog_id' );
	}
}
