<?php
// Generated from src/catalog/plugins/postmark-approved-wordpress-plugin.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'postmark-approved-wordpress-plugin',
	'name' => 'ActiveCampaign Postmark (Official)',
	'short_name' => 'Postmark',
	'files' => array(
		'postmark-approved-wordpress-plugin/postmark.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=ac_pm_admin',
	'screens' => array(
		'settings_page_ac_pm_admin',
	),
	'rule' => array(
		'name' => 'truthy_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'postmark_settings',
			'format' => 'json',
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'postmark_settings',
						'path' => array(
							'enabled',
						),
						'is' => array(
							'1',
						),
					),
				),
			),
			'sender' => array(
				'path' => array(
					'sender_address',
				),
				'constant' => 'POSTMARK_SENDER_ADDRESS',
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'postmark',
			'provider_name' => 'Postmark',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'POSTMARK_API_KEY',
				),
				'message_stream' => array(
					'path' => array(
						'stream_name',
					),
					'constant' => 'POSTMARK_STREAM_NAME',
					'otherwise' => 'outbound',
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
		'when' => array(
			'option' => 'postmark_settings',
			'format' => 'json',
			'path' => array(
				'enabled',
			),
			'is' => array(
				'1',
			),
		),
	),
	'also_reads' => array(
		'POSTMARK_FORCE_FROM',
	),
);
