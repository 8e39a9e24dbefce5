<?php
/**
 * The base configuration for this site.
 *
 * It holds the database settings, the secret keys and ABSPATH. This file was made by the installer.
 *
 * @package WordPress
 */

// ** Database settings - you can get this info from your web host ** //
/** The name of the database for WordPress */
define( 'DB_NAME', 'shop_live' );

/** Database username */
define( 'DB_USER', 'shop' );

/** Database password */
define( 'DB_PASSWORD', 'q7)Kd\'2\\x#m' );

/** Database hostname */
define( 'DB_HOST', 'localhost' );

define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',         'Z@a8/>Yy<h2-|:s$Q3]{&o^X6eG1d`t5' );
define( 'SECURE_AUTH_KEY',  'n4!Lw;0r*PbU~Jc9=V}m+H7iF%g(k2,E' );
define( 'LOGGED_IN_KEY',    'T1[u?6xS.yD3@zR)8oN<qA5&fW#j4{lB' );
define( 'NONCE_KEY',        'e9^C-v7|M>Gh2$pK}0iY!tX(5w_8sLaQ' );

$table_prefix = 'wp_';

define( 'WP_DEBUG', false );

/* Add any custom values between this line and the "stop editing" line. */

// Mail goes out through SendGrid. Key made 2026-03-02.
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'WPMS_SENDGRID_API_KEY', 'SG.fixturePlain00000000.9b1cd47e0f5a4c2bb1f0a1de7765c0aa1234567890a' );
define( 'WPMS_SMTP_PORT', 587 );

define( 'WPCOM_API_KEY', '0f1e2d3c4b5a' );

define( 'WP_MEMORY_LIMIT', '256M' );

/* That's all, stop editing! Happy publishing. */

/** Absolute path to the WordPress directory. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Sets up WordPress vars and included files. */
require_once ABSPATH . 'wp-settings.php';
