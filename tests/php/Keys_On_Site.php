<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * A site on which WP Mail SMTP and Akismet are active and hold keys. Their own code is not loaded: where they keep keys is enough.
 */
final class Keys_On_Site {

	public const MAILERSEND = 'wp-mail-smtp/primary/mailersend';
	public const SMTPCOM    = 'wp-mail-smtp/primary/smtpcom';
	public const AKISMET    = 'akismet/site/akismet';

	/** A MailerSend token that looks right. */
	public static function token( string $digit ): string {
		return 'mlsn.' . str_repeat( $digit . 'f0e1d2c', 8 );
	}

	public static function activate(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php', 'akismet/akismet.php' ) );
	}

	/**
	 * @param mixed $key What stands where the key belongs.
	 */
	public static function mailersend( $key ): void {
		self::activate();
		self::put( 'wp_mail_smtp', Discovery\Configurations::settings( 'mailersend', $key ) );
	}

	/** This token and no other key, not even in a place that is not used. */
	public static function only_mailersend( string $key ): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php' ) );
		self::put(
			'wp_mail_smtp',
			array(
				'mail'       => array( 'mailer' => 'mailersend' ),
				'mailersend' => array( 'api_key' => $key ),
			)
		);
	}

	/**
	 * @param mixed $key What stands where the key belongs.
	 */
	public static function akismet( $key ): void {
		self::activate();
		self::put( 'wordpress_api_key', $key );
	}

	/**
	 * Past the filters of WordPress and plugins, which clean up what is stored.
	 *
	 * @param mixed $value The option.
	 */
	public static function put( string $option, $value ): void {
		global $wpdb;
		$wpdb->replace(
			$wpdb->options,
			array(
				'option_name'  => $option,
				'option_value' => maybe_serialize( $value ),
				'autoload'     => 'off',
			)
		);
		wp_cache_flush();
	}

	/** The bytes of an option's row; null when there is none. */
	public static function row( string $option ): ?string {
		global $wpdb;
		return $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $option ) );
	}

	/**
	 * The whole database of this site that a request might change, but what changes with each request anyway.
	 *
	 * @return array<string, string>
	 */
	public static function everything(): array {
		global $wpdb;
		$rows = array();
		foreach ( $wpdb->get_results( "SELECT option_name AS name, option_value AS value FROM {$wpdb->options} WHERE option_name NOT LIKE '%transient%'" ) as $row ) {
			$rows[ $row->name ] = $row->value;
		}
		foreach ( $wpdb->get_results( "SELECT umeta_id AS name, CONCAT( meta_key, '=', meta_value ) AS value FROM {$wpdb->usermeta}" ) as $row ) {
			$rows[ 'user ' . $row->name ] = $row->value;
		}
		return $rows;
	}
}
