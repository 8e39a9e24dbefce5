<?php
if ( ! defined( 'WP_MEMORY_LIMIT' ) ) {
	define( 'WP_MEMORY_LIMIT', '512M' );
}
define( 'WPCOM_API_KEY', '14e612685538' );
