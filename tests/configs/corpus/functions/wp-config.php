<?php
function shop_config( array $values ): void {
	foreach ( $values as $name => $value ) {
		if ( ! defined( $name ) ) {
			define( $name, $value );
		}
	}
}
shop_config(
	array(
		'DB_NAME'     => 'shop',
		'DB_USER'     => 'shop',
		'DB_PASSWORD' => 'r5KZYAJTqrfDPiBf',
		'DB_HOST'     => 'localhost',
	)
);
function shop_keys(): void {
	define( 'WPCOM_API_KEY', 'ad8ff30b3206' );
}
shop_keys();
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
