<?php
/**
 * What this site needs to know before WordPress starts.
 *
 * @package WordPress
 */

// Where the database is.
define( 'DB_NAME', 'shop_en' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'LmxP58NwTzAXMPJaun' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

/**#@+
 * Keys that sign the cookies. Change them and everybody has to log in again.
 */
define( 'AUTH_KEY', 'DP8vjPdpJ9GsEaW8XLSmWySzBGUAZuFycUKASbX3eKpLjBZiHPpMjk2TF6VJUdX8' );
define( 'SECURE_AUTH_KEY', 'UEBoQV3cpiSGZMZCfT2RjuGZK5xTDjNMh3QkUqLEe3nYCHfhmZx8KGWhBxouRhNQ' );
define( 'LOGGED_IN_KEY', 'XMmEPzatZwFUhTuBXcZhLwc4q6RywPyLme6YXZRUAG8rNmS3DLyNFLUzLMbqgbM7' );
define( 'NONCE_KEY', 'LT3ydmxtvjxSD7ZHAdvjmk2gAYgabV3hy7fLDDd7yYbtVMDCAUBUPHdvkbqriCoE' );
define( 'AUTH_SALT', '6T5kQTGve8M9smvifUwqtFuJA5CEC2q7JpbBVHvbMJDX8spMsBvUP5zcAKH5mRay' );
define( 'SECURE_AUTH_SALT', 'cnfeofEadzcBR8sZNXTnHALxA4RCew773SNpTP2RQe3h4LDqkc8ic5yPNHDWPUwT' );
define( 'LOGGED_IN_SALT', '5YjKiUFQtwYWD8WkAnMYcVwy7HZgPq8RDVmU73hrt3FJU4pCt8qbA3iKsDai4ZCs' );
define( 'NONCE_SALT', 'ceEFYtbNhAGUDSJnTsXaLVLPeW6gY9kueiHWBbmhMNaf2GNAybsDgdLge6JvsVnY' );
/**#@-*/

// Several installations may share one database.
$table_prefix = 'wp_';

// For whoever writes code.
define( 'WP_DEBUG', false );

define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'WPMS_SENDGRID_API_KEY', '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' );
define( 'WPCOM_API_KEY', 'e9d072b3c6ea' );

/* That's all, stop editing! Happy publishing. */

/** Where WordPress lies. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Starts WordPress. */
require_once ABSPATH . 'wp-settings.php';
