<?php
/** Keys of the cookies. */
define( 'AUTH_KEY', 'ZFALHFQTLaiFFSMbsArwsW66jeodd7ownHAZHL4jtQXGZKdzmAgFezsaynGbKZVP' );
define( 'SECURE_AUTH_KEY', 'AVqDyK8QZMWWmgFgUsonZVx38cHBVMRGJYUQzqncxuHMeQF7YxqwZEkLxiHCnrFT' );
define( 'LOGGED_IN_KEY', 'aEEGbDZJsQGAJVEuEUheVXWdMAMXBqDa5yTGjxfGFnAtH68Pyz5s6hNcj7GHcRfi' );
define( 'NONCE_KEY', 'Wp6NsFBmwHbXiBXMW9YW9dggc3Ms2vTg2VuH8QkjcLpNo6xhD3Ed3ARXWFRNMKAz' );
define( 'AUTH_SALT', 'meCFB4cCbwck8aD3pXiWi8ukXi3PsiTbPeJKtxo5m48n2EnnehYYbSkRvXWLzdd7' );
define( 'SECURE_AUTH_SALT', 'mVHRC83BoR9tAJUjyaF8e2cFHXi2a7MZ3v6yCb9AoZQZmWawus86L8TUZXAia9eM' );
define( 'LOGGED_IN_SALT', 'UJGh5n5dMCpnTTmwz2Dnor9ZBUimFSudeH7HbdvaUSAymJYgPSSHLhz6DnGQP3mz' );
define( 'NONCE_SALT', 'a2CS7KnDGeQbCnaE3Q6ZoeenzsmgWKKU84DVY32iN5weEcFPkiyrczmiAH6ebLeX' );
/* Of our own: */
define( 'WPCOM_API_KEY', '9bf76452da18' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

// Settings for DDEV.
$ddev_settings = dirname( __FILE__ ) . '/wp-config-ddev.php';
if ( ! defined( 'DB_USER' ) && getenv( 'IS_DDEV_PROJECT' ) == 'true' && is_readable( $ddev_settings ) ) {
	require_once( $ddev_settings );
}

if ( file_exists( ABSPATH . '/wp-settings.php' ) ) {
	require_once ABSPATH . '/wp-settings.php';
}
