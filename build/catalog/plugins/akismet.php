<?php
// Generated from src/catalog/plugins/akismet.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'akismet',
	'name' => 'Akismet Anti-spam',
	'short_name' => 'Akismet',
	'files' => array(
		'akismet/akismet.php',
	),
	'purpose' => 'spam',
	'settings' => 'options-general.php?page=akismet-key-config',
	'screens' => array(
		'settings_page_akismet-key-config',
		'jetpack_page_akismet-key-config',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'wordpress_api_key',
			'constants' => true,
			'getter' => array(
				'class' => 'Akismet',
				'method' => 'get_api_key',
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'akismet',
			'provider_name' => 'Akismet',
			'fields' => array(
				'api_key' => array(
					'path' => array(),
					'constant' => 'WPCOM_API_KEY',
				),
			),
		),
	),
	'filters' => array(
		'akismet_get_api_key',
	),
	'inert' => array(
		array(
			'constant' => 'AKISMET_API_KEY',
			'meant' => 'WPCOM_API_KEY',
			'why' => __( 'Akismet does not read this name. It reads WPCOM_API_KEY.', 'key-health' ),
		),
	),
	'pasted' => array(
		'wpcom_api_key',
	),
	'managed_by' => array(
		'class' => 'Jetpack',
		'name' => 'Jetpack',
		'settings' => 'admin.php?page=akismet-key-config',
	),
	'also_reads' => array(
		'AKISMET_DEBUG',
	),
	'connected' => array(
		'option' => 'akismet_alert_code',
		'path' => array(),
		'truthy' => false,
	),
	'checks_comments' => array(
		'done' => array(
			'meta' => 'akismet_result',
			'is' => array(
				'true',
				'false',
			),
		),
		'waits' => 'akismet_error',
		'screen' => 'edit-comments.php?comment_status=moderated',
		'button' => __( 'Check for Spam', 'key-health' ),
	),
);
