<?php
declare( strict_types=1 );

namespace Shop\Config;

const WPCOM_API_KEY = 'namespaced00';

function define( string $name, string $value ): bool {
	return \define( $name, strtoupper( $value ) );
}

define( 'WPMS_MAILER', 'smtp' );
\define( 'WPMS_SMTP_HOST', 'smtp.shop.example' );
\defined( 'ABSPATH' ) || \define( 'ABSPATH', __DIR__ . '/' );
require_once \ABSPATH . 'wp-settings.php';
