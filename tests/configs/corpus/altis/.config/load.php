<?php
if ( 'production' === WP_ENVIRONMENT_TYPE ) {
	define( 'WPCOM_API_KEY', 'a95e5c579684' );
}
