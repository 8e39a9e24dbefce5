<?php
define( 'DB_NAME', 'shop_staging' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'yTmrr2pXDxXyBKWiGhQk' );
define( 'DB_HOST', 'localhost' );
define( 'WP_DEBUG', true );
define( 'WPMS_SENDGRID_API_KEY', 'SG.ZXjxQfzXZED7xTqFPjhiHk.XBzHUyzVXHWMGUnuWLnErRTXZWFz8dZyCRHMZd6zSGz' );
