<?php
define( 'DB_NAME', 'shop' );
define( 'WPCOM_API_KEY', 'early0000000' );
define( 'ABSPATH', __DIR__ . '/' );
/* That's all, stop editing! */
require_once(
	ABSPATH
	. 'wp-settings.php'
);
define( 'WPMS_ON', true );
define( 'WPCOM_API_KEY', 'late00000000' );
define( 'DISABLE_WP_CRON', true );
