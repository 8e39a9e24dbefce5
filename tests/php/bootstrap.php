<?php
/**
 * Loads the installed test site named by KEY_HEALTH_SITE. Sites are made by `bin/test phpunit`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require dirname( __DIR__ ) . '/wordpress/load.php';

require __DIR__ . '/autoload.php';

$key_health_site = (string) getenv( 'KEY_HEALTH_SITE' );
if ( ! is_file( "$key_health_site/wp-load.php" ) ) {
	fwrite( STDERR, "KEY_HEALTH_SITE must name the folder of an installed site. Run: bin/test phpunit\n" );
	exit( 1 );
}

KeyHealth\Tests\load_site( $key_health_site );
require_once ABSPATH . 'wp-admin/includes/admin.php';

if ( ! defined( 'KeyHealth\\VERSION' ) ) {
	fwrite( STDERR, "Key Health is not active on the site $key_health_site.\n" );
	exit( 1 );
}
require_once dirname( __DIR__, 2 ) . '/includes/autoload.php';
require_once dirname( __DIR__, 2 ) . '/includes/hooks-watching.php';

// Hundreds of tests make a user; a good hash takes 50 ms by design.
add_filter(
	'wp_hash_password_options',
	static function (): array {
		return array( 'cost' => 4 );
	}
);
