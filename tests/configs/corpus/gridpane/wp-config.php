<?php
define( 'GRIDPANE', true );
define( 'DB_NAME', 'gp_shop' );
define( 'DB_USER', 'gp_shop' );
define( 'DB_PASSWORD', 'hSH73ePPwAfmSb39cLiqys8p' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'xHFKhJbVgy3yVTAEKWcxA5DUXWKLyw2Hwsm2eUpPhpfQA2SuYEPZZnxo5WEPBF8o' );
define( 'SECURE_AUTH_KEY', 'Jx2dW5GWa8QNXybKLMPmtwVwHvD2RiGWErh4J2KJoKkyeXaGvjtDLRvD9Z2BE5Yc' );
define( 'LOGGED_IN_KEY', 'wXKAcDFJugSKixQyrQZDVCmVeZ6XXmGza2LWPTVXYBrkBLWHxnpHGtQJtfgRqegi' );
define( 'NONCE_KEY', 'UXHvvU3WWVzXRDagMuTE9cg5s4JvqN8px3TLqwXHDVM9wLggbsFiNmnHFvuQQbGa' );
define( 'AUTH_SALT', 'LBWrA5rRNCz6RWTxGVu6UoRTK3ZZB5MRxCKkXjU4UwZVPTVXCP4sHwnGCJGCCLDP' );
define( 'SECURE_AUTH_SALT', 'ZmqUAeDyJP3UdUDdGWtZWCVMA9RsHRESZAzVwPDzJ2rnTThZc8P5CZLwMXSPresU' );
define( 'LOGGED_IN_SALT', 'L7emt6JfW9QdFxeVkdRmizqCaoVzELfRqVZyi48TkNCeR7aL22UCeSEEbGs7MKEm' );
define( 'NONCE_SALT', 'ee69VtTx7LaVKKqZjw3FkWisrZa2JLzpzRTBbDJuCVDMQcuPR4DbdQ8pRBewGSWg' );
$table_prefix = 'wp_';
define( 'WP_CACHE_KEY_SALT', 'shop.example' );

if ( file_exists( dirname( __FILE__ ) . '/user-configs.php' ) ) {
	include dirname( __FILE__ ) . '/user-configs.php';
}
define( 'WPCOM_API_KEY', '8c287d422dbd' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}
require_once ABSPATH . 'wp-settings.php';
