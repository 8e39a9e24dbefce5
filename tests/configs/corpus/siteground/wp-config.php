<?php
//Begin Really Simple Security session cookie settings
@ini_set('session.cookie_httponly', true);
@ini_set('session.cookie_secure', true);
@ini_set('session.use_only_cookies', true);
//END Really Simple Security cookie settings

define( 'DB_NAME', 'dbq8h2xk7v1' );
define( 'DB_USER', 'uq1pz0xxv2q' );
define( 'DB_PASSWORD', 'ndES7qSbDrGt' );
define( 'DB_HOST', '127.0.0.1' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',         'aWjoN7eiBRY4dbtmwhxvL5GFQuHUMtFnVD7f7jw9STaA9RaDq7MXUQnwaUYEfZUU' );
define( 'SECURE_AUTH_KEY',         '93TFLiiMkqpwoymJBnbPXBazB5vmERxb3vEip9o3EcKUgqWWUCjeNJgzoyoUUnNW' );
define( 'LOGGED_IN_KEY',         'yVQAV3JrZTYUtLsnbz2fmbbqUpUFDvf6UFkcaJpp54axxLP7Mw4b6X4CDe7BJmKa' );
define( 'NONCE_KEY',         'UbSBMGNrTvQjgjrf6QpKrYSxC66SFnjVcbsHDtQ9QgMgmr4mc2WNYWpUmp2qT4Wu' );
define( 'AUTH_SALT',         'dcr2z932uSWBgGSfwPoMHjyMZ5Tg4QgprHMQgBRCzjdm7eZwNVKGrZrddPmadkB3' );
define( 'SECURE_AUTH_SALT',         'bSMaQHP3a79wWANeWsgpqMUG9nxg7fNGsSBQDMe8B5WQBdbKGT6YsHox33MTBT4B' );
define( 'LOGGED_IN_SALT',         'ocB3bZY3XCHmXranP5Fc4SHxqCdNY9oMoQzvsYaGCZ563DBR5nvEY6eMMi95xYQd' );
define( 'NONCE_SALT',         'yZpmeYQtTpYQTXhBnAnizCEcBrZqJTRkzhdp9qXVUbMeuUkJV3cX6WmjfYAg3F9i' );

$table_prefix = 'ukz_';

define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendinblue' );
define( 'WPMS_SENDINBLUE_API_KEY', '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' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
@include_once( '/var/lib/sec/wp-settings-pre.php' ); // Added by the host's migrator
