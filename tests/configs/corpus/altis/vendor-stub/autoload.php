<?php
namespace Shop\Platform;

function bootstrap(): void {
	global $table_prefix;
	$table_prefix = 'wp_';
	defined( 'DB_NAME' ) || define( 'DB_NAME', getenv( 'DB_NAME' ) );
	defined( 'DB_USER' ) || define( 'DB_USER', getenv( 'DB_USER' ) );
	defined( 'DB_PASSWORD' ) || define( 'DB_PASSWORD', (string) getenv( 'DB_PASSWORD' ) );
	defined( 'DB_HOST' ) || define( 'DB_HOST', 'localhost' );
}
