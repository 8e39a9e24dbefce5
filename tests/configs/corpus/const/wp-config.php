<?php
const DB_NAME     = 'shop';
const DB_USER     = 'shop';
const DB_PASSWORD = 'Hpnh3ZtMAE2gT6vm';
const DB_HOST     = 'localhost';
const WPMS_ON     = true, WPMS_MAILER = 'sendgrid';
const WPMS_SENDGRID_API_KEY = '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';
$table_prefix = 'wp_';
define( 'WPMS_SENDGRID_API_KEY', 'SG.8hjAcASbd63MA9TctwXhb9.cgh4NSjgbcAMqfPYRZT929cNseAh5eWJsYs3xBXP5BZ' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
