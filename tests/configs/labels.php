<?php
use function define as put;

ENVIRONMENT: {
	define( 'WP_ENVIRONMENT_TYPE', 'production' );
} #@@/ENVIRONMENT

KEYS: {
	put( 'WPCOM_API_KEY', 'label0000000' );
	if ( 'production' !== WP_ENVIRONMENT_TYPE ) {
		goto DEFAULTS;
	}
	define( value: 'SG.fixtureLabels000000.0000000000000000000000000000000000000000000', constant_name: 'WPMS_SENDGRID_API_KEY' );
} #@@/KEYS

DEFAULTS: {
	defined( 'WPMS_MAILER' ) or define( 'WPMS_MAILER', 'sendgrid' );
} #@@/DEFAULTS

ABSPATH: {
	defined( 'ABSPATH' ) or define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
