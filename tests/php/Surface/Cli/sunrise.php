<?php
/**
 * Adds a site to the network for one request: WordPress loads wp-content/sunrise.php before it looks for the site of the request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/**
 * @param array<int, string> $mail Bytes of WP Mail SMTP's option, by site.
 */
return static function ( int $id, string $domain, string $path, array $mail ): void {
	global $wpdb;
	$wpdb->query( 'SET autocommit = 0' );
	$wpdb->query( 'START TRANSACTION' );
	$main    = $wpdb->base_prefix . 'options';
	$options = $wpdb->base_prefix . $id . '_options';
	$wpdb->insert(
		$wpdb->base_prefix . 'blogs',
		array(
			'blog_id' => $id,
			'site_id' => 1,
			'domain'  => $domain,
			'path'    => $path,
		)
	);
	// Such a table commits nothing, and goes with the connection.
	$wpdb->query( "CREATE TEMPORARY TABLE `$options` LIKE `$main`" );
	$wpdb->query( "INSERT INTO `$options` SELECT * FROM `$main`" );
	$rows = array(
		'home'           => "http://$domain" . rtrim( $path, '/' ),
		'siteurl'        => "http://$domain" . rtrim( $path, '/' ),
		'active_plugins' => serialize( array( 'wp-mail-smtp/wp_mail_smtp.php' ) ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as WordPress writes it.
	);
	foreach ( $rows as $name => $bytes ) {
		$wpdb->update( $options, array( 'option_value' => $bytes ), array( 'option_name' => $name ) );
	}
	$wpdb->update( $main, array( 'option_value' => $rows['active_plugins'] ), array( 'option_name' => 'active_plugins' ) );
	foreach ( array( $main => $mail[1], $options => $mail[ $id ] ) as $table => $bytes ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$wpdb->delete( $table, array( 'option_name' => 'wp_mail_smtp' ) );
		$wpdb->insert(
			$table,
			array(
				'option_name'  => 'wp_mail_smtp',
				'option_value' => $bytes,
			)
		);
	}
};
