<?php
/**
 * Installs WordPress without WP-CLI.
 *
 *   php install.php SITE single|multisite DOMAIN DATABASE SOCKET
 *
 * The wp-config.php is made from WordPress's own sample, because that is what most sites have.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

list( , $key_health_site, $key_health_mode, $key_health_domain, $key_health_database, $key_health_socket ) = $argv;

/**
 * The sample with its placeholders filled in and more lines at the place it names for them.
 *
 * @param array<string, string> $values Constants of the sample.
 * @param list<string>          $more   Lines of PHP.
 */
function config( string $sample, array $values, array $more ): string {
	$keys = array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' );
	foreach ( $keys as $name ) {
		$values[ $name ] = hash( 'sha256', "a throw-away site's $name" );
	}
	foreach ( $values as $name => $value ) {
		$config = preg_replace_callback(
			"/(define\( '$name', +)'[^']*'/",
			static fn( array $found ): string => $found[1] . var_export( $value, true ),
			$sample,
			1,
			$count
		);
		if ( 1 !== $count ) {
			throw new \RuntimeException( "wp-config-sample.php has no line for $name." );
		}
		$sample = (string) $config;
	}
	$sample = str_replace( "define( 'WP_DEBUG', false );", "define( 'WP_DEBUG', true );", $sample );
	$anchor = "/* That's all, stop editing!";
	if ( 1 !== substr_count( $sample, $anchor ) ) {
		throw new \RuntimeException( 'wp-config-sample.php has no place for more lines.' );
	}
	// Some versions come with Windows line ends.
	$end = false === strpos( $sample, "\r\n" ) ? "\n" : "\r\n";
	return str_replace( $anchor, implode( $end, $more ) . "$end$end$anchor", $sample );
}

$key_health_values = array(
	'DB_NAME'     => $key_health_database,
	'DB_USER'     => 'tester',
	'DB_PASSWORD' => 'tester',
	'DB_HOST'     => "localhost:$key_health_socket",
	'DB_CHARSET'  => 'utf8mb4',
);

$key_health_lines = array(
	"define( 'WP_DEBUG_LOG', true );",
	"define( 'WP_DEBUG_DISPLAY', false );",
	"define( 'DISABLE_WP_CRON', true );",
	"define( 'AUTOMATIC_UPDATER_DISABLED', true );",
);

$key_health_network = array(
	"define( 'WP_ALLOW_MULTISITE', true );",
	"define( 'MULTISITE', true );",
	"define( 'SUBDOMAIN_INSTALL', false );",
	"define( 'DOMAIN_CURRENT_SITE', '$key_health_domain' );",
	"define( 'PATH_CURRENT_SITE', '/' );",
	"define( 'SITE_ID_CURRENT_SITE', 1 );",
	"define( 'BLOG_ID_CURRENT_SITE', 1 );",
);

$key_health_sample = (string) file_get_contents( "$key_health_site/wp-config-sample.php" );
file_put_contents( "$key_health_site/wp-config.php", config( $key_health_sample, $key_health_values, $key_health_lines ) );
// Where the other scripts find out how the site is called.
file_put_contents( "$key_health_site/.domain", $key_health_domain );

$key_health_db = new \mysqli( 'localhost', 'tester', 'tester', null, 0, $key_health_socket );
$key_health_db->query( "DROP DATABASE IF EXISTS `$key_health_database`" );
$key_health_db->query( "CREATE DATABASE `$key_health_database` DEFAULT CHARACTER SET utf8mb4" );

define( 'WP_INSTALLING', true );
require __DIR__ . '/load.php';
load_site( $key_health_site );
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Key Health test', 'admin', 'admin@example.org', true, '', 'password' );
update_option( 'siteurl', "http://$key_health_domain" );
update_option( 'home', "http://$key_health_domain" );
update_option( 'permalink_structure', '/%postname%/' );
// Avatars would be fetched from outside.
update_option( 'show_avatars', '0' );

if ( 'multisite' === $key_health_mode ) {
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $key_health_table => $key_health_name ) {
		$wpdb->$key_health_table = $key_health_name;
	}
	install_network();
	$key_health_result = populate_network( 1, $key_health_domain, 'admin@example.org', 'Key Health network', '/', false );
	if ( is_wp_error( $key_health_result ) && 'no_wildcard_dns' !== $key_health_result->get_error_code() ) {
		fwrite( STDERR, $key_health_result->get_error_message() . "\n" );
		exit( 1 );
	}
	file_put_contents(
		"$key_health_site/wp-config.php",
		config( $key_health_sample, $key_health_values, array_merge( $key_health_lines, $key_health_network ) )
	);
}
