<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'xhpRyBudT7sBzQzy' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'Y78c3AkM2cV7BSwSuzPpCgtdHZEDNJGmfJLCXiLghFZn65giB4NWBQG2AMiVbgLm' );
define( 'SECURE_AUTH_KEY', 'QgoMgiSFGysGPHpQbVMiYfrQKgq5u8EKfVSy92HfaD4AhdNw7PnvGTPqJqjGY5ip' );
define( 'LOGGED_IN_KEY', 'zDSGKF5ZcJoFBkvUWqAm852k7Uy9AgG4LdvJCobzBcZtpNb34RBFVx3nJHRFFjKs' );
define( 'NONCE_KEY', 'QDbMmccwJLASPThHNYrC4S66uQSYyAsAcbP9ndXhDMUKT6PpYnuCGiwafpoYTctd' );
define( 'AUTH_SALT', 'pBB2UUyrQGRYaX4TkXP4LGvCG53kLPpWM9FEzJtYSMPRyWkEbAfQzEmGYNdCsgv9' );
define( 'SECURE_AUTH_SALT', 'EW7rzdRXg8qAKntA3Cgu3Lh5b8m3WTk9WKs8arNDjuJqSQJ4TzKAo2Pzs7MdVJGm' );
define( 'LOGGED_IN_SALT', 'PEaFW5vAh7EhqKfuqGhtnrbvZzFKfkawzNZkRBsdPqmmssJdD8TYdnNh8Ega4x62' );
define( 'NONCE_SALT', 'VeoVfvhCxqFFRcJRbVNAD8Etmu8A8aitXf37UCcHzDLx35ZxpYJEWdQHTqnFoRTm' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
