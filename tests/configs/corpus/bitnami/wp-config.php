<?php
define( 'DB_NAME', 'bitnami_wordpress' );
define( 'DB_USER', 'bn_wordpress' );
define( 'DB_PASSWORD', '6d85049ac2c7d0ac8dca637b5d59d4a9af272df23a47b65833efda42a763a7b0' );
define( 'DB_HOST', '127.0.0.1:3306' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'c5UMGBzwxRCUbswS8ufpitRCSkindsd4QLMX4swKtSKoMDUWiSMam9kzqWNHLetd' );
define( 'SECURE_AUTH_KEY', 'PhjxnXzk3gLYBVZcaXviN86ir3WSVG5UpRoB6yPUjaJHS8bVKEE5JcbaMtzYypGt' );
define( 'LOGGED_IN_KEY', 'KJ9ivWwuJiT6KQg3qSTx3kvbHwNbGea8BbUp8hCcNzSt48sidFwtk3qKnMDK3Upu' );
define( 'NONCE_KEY', 'ASxqbiejEum8KdKGA8BeBuWhWBWgzPRcLD9HAsfDa9MASPUsN55nPFa3iidVZL5g' );
define( 'AUTH_SALT', 'WbCeTNQEdX26xPSjjCVYSitQDVkuUjdtQ9nDvxbimo6JXJY7Uk7LMa7Hcfydncgr' );
define( 'SECURE_AUTH_SALT', 'MyJLnQQ2z2Yt2q7iwAAQqwMfZSLjLh7YUHPF6Kip3RDCwatEZNCPJh7C9TN99UnR' );
define( 'LOGGED_IN_SALT', 'tKYiH3TJUFqWh6CKA2ZzmRrp9dokbRQAL7TdQUiBHMTGRnKoGctDXBFTS3vyGMM6' );
define( 'NONCE_SALT', 'm8UbyXLnJjyUK7qYGbXvFY8ZEXJPBAAsaEGy5TJbpDXKTsrZ3mcaPpFFKLqCLytV' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'FS_METHOD', 'direct' );
define( 'AKISMET_API_KEY', '37847e532b92' );
/**
 * Any host name will do.
 */
if ( defined( 'WP_CLI' ) ) {
	$_SERVER['HTTP_HOST'] = '127.0.0.1';
}
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] . '/' );
define( 'WP_SITEURL', 'http://' . $_SERVER['HTTP_HOST'] . '/' );
define( 'WP_AUTO_UPDATE_CORE', 'minor' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';

/**
 * Pingbacks are misused on shared images.
 */
if ( ! defined( 'WP_CLI' ) ) {
	remove_action( 'wp_head', 'wp_generator' );
	add_filter( 'xmlrpc_methods', function ( $methods ) {
		unset( $methods['pingback.ping'] );
		return $methods;
	} );
}
