<?php
/**
 * Was diese Seite wissen muss, bevor WordPress startet.
 *
 * @package WordPress
 */

// Zugang zur Datenbank
define( 'DB_NAME', 'shop_de' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'kxJgJUGUcwptK4ruQn' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

/**#@+
 * Schlüssel für die Cookies
 */
define( 'AUTH_KEY', 'UsyMNt2RQrJZXAE5EUdagNSTgPF58hYcQPXLif2mU3qyhzPsnvgPvP8FJFacFVQm' );
define( 'SECURE_AUTH_KEY', 'YUQwCNGjBABMbLfrKHW3S7A65RwthuKcAMv7tgangxjvVMefw7VuuNTTQLo8dEu5' );
define( 'LOGGED_IN_KEY', '6CQPN8qFHBKQf58UakeN9ohMaTTBNR8LxvfeaVswmhMwSVQJqpjQzDEoZpULHZmt' );
define( 'NONCE_KEY', 'N6mRxFfCzJdXhmWztRnPUsEBXqCPdvuT6vdzUmRcLe9Pbx4JgqwzLYpA73n7Pr3d' );
define( 'AUTH_SALT', 'B7V4xpdNiRrAgTsQqqMeNXfQhquoc3kaCBFyLdAJuBCZWTXzqvYwwf7CbsvAzWKa' );
define( 'SECURE_AUTH_SALT', 'acUHecFBTo4Fv2Boj6hGQvwGhqWVkSLHodNUnv8NCTehNTQvhNYs4GTYRxZLEEWi' );
define( 'LOGGED_IN_SALT', 'VqQAZg3MrA2MMFcNYJqFLj2s3BYVHtXXtCFTSDyvRdgWZwCkWMADC7sgGYrVzaAM' );
define( 'NONCE_SALT', 'LbMEHmMhAtyq7tCKccj34HD2FQERyFLQDhVtSZPSvnSBiseKmHfdA9DTMxvEidzT' );
/**#@-*/

// Vorangestellte Kurzbezeichnung der Tabellen
$table_prefix = 'wp_';

// Für Entwickler
define( 'WP_DEBUG', false );

// Zugang aus dem Jahr 2024
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'WPMS_SENDGRID_API_KEY', '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' );

define( 'WP_POST_REVISIONS', 5 );

// Neuer Schlüssel, bitte nicht löschen
define( 'WPMS_SENDGRID_API_KEY', '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' );

/* Das war’s schon, ab hier bitte nichts mehr ändern! Viel Spaß. */

/** Der absolute Pfad */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Definiert WordPress-Variablen und fügt Dateien ein. */
require_once ABSPATH . 'wp-settings.php';
