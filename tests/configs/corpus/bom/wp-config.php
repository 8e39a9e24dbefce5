<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'Nxf6ym5gJCtcjwJF' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'MMQVNQCtsc9pyJodkdQeNiCSMR2qdQNzpqwKNRhkGhdu5So8GcB45XQUH5kgFdFw' );
define( 'SECURE_AUTH_KEY', 'SDYjNPGEkrKNYneErcLJpk2fQtrTafQ3U3d3oWr8SQqLDZMN3WgNpY5PLF3XGgWw' );
define( 'LOGGED_IN_KEY', 'DMbbFbnGe8dLHDH2fdYD8ithUSwbLUuifEvUnbhb896SLbhKnWFeqxtnsMpK9fbP' );
define( 'NONCE_KEY', 'CRTnZi8nQ2LZRMiiEKBBCUqMWV7u84vh3KdVT5XCUQB8DzvFCiPqdHG2UGMVTnDW' );
define( 'AUTH_SALT', 'S7hsC3ScBTCEPhLUW6iz2XANHqdE8vErDf8WnppdBHbXFakE2wZMiv6tzCq5AnBv' );
define( 'SECURE_AUTH_SALT', 'hcWobSPs6RCHR5MWfHtYNzeJnAaxL2VJqBsVCkhRaamwSM2fkUmr4RAT7NXiEJYa' );
define( 'LOGGED_IN_SALT', 'PYjYQbXJYJrKmcR93Vnjdg9QB4Xxunmy7w8ySPGsYSkC8xZrGcZJCSBbTH6HhCsM' );
define( 'NONCE_SALT', 'qMiac5XXHR2oUwE2cjEsS5Mcmox9dokPcACyUV897wd2LFHj4H3Z2gPzHmaA6iM9' );
$table_prefix = 'wp_';
define( 'WPCOM_API_KEY', '03074bf89a0f' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
