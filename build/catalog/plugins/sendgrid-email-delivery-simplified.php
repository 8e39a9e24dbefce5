<?php
// Generated from src/catalog/plugins/sendgrid-email-delivery-simplified.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'sendgrid-email-delivery-simplified',
	'name' => 'SendGrid',
	'short_name' => 'SendGrid',
	'files' => array(
		'sendgrid-email-delivery-simplified/wpsendgrid.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=sendgrid-settings',
	'screens' => array(
		'settings_page_sendgrid-settings',
		'dashboard_page_sendgrid-statistics',
		'toplevel_page_sendgrid-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'mail',
			'option' => 'sendgrid_api_key',
			'scopes' => array(
				array(
					'scope' => 'network',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'sendgrid_can_manage_subsite',
								'scope' => 'site',
								'path' => array(),
								'truthy' => false,
							),
						),
					),
				),
			),
			'constants' => true,
			'sender' => array(
				'option' => 'sendgrid_from_email',
				'path' => array(),
				'constant' => 'SENDGRID_FROM_EMAIL',
			),
		),
		array(
			'id' => 'sign_up',
			'option' => 'sendgrid_mc_api_key',
			'scopes' => array(
				array(
					'scope' => 'network',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'sendgrid_can_manage_subsite',
								'scope' => 'site',
								'path' => array(),
								'truthy' => false,
							),
						),
					),
				),
			),
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'all' => array(
							array(
								'option' => 'sendgrid_mc_auth_valid',
								'path' => array(),
								'is' => array(
									'true',
								),
							),
							array(
								'option' => 'sendgrid_mc_opt_use_transactional',
								'path' => array(),
								'not' => array(
									'true',
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'sendgrid',
					'provider_name' => 'SendGrid',
					'fields' => array(
						'api_key' => array(
							'option' => 'sendgrid_mc_api_key',
							'path' => array(),
							'constant' => 'SENDGRID_MC_API_KEY',
							'getter' => array(
								'class' => 'Sendgrid_Tools',
								'method' => 'get_mc_api_key',
								'args' => array(),
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'fields' => array(
				'api_key' => array(
					'option' => 'sendgrid_api_key',
					'path' => array(),
					'constant' => 'SENDGRID_API_KEY',
					'getter' => array(
						'class' => 'Sendgrid_Tools',
						'method' => 'get_api_key',
						'args' => array(),
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'clears' => array(
		array(
			'transient' => 'sendgrid_api_key_check',
		),
	),
	'also_reads' => array(
		'SENDGRID_CATEGORIES',
		'SENDGRID_CONTENT_TYPE',
		'SENDGRID_FROM_NAME',
		'SENDGRID_PORT',
		'SENDGRID_REPLY_TO',
		'SENDGRID_SEND_METHOD',
		'SENDGRID_STATS_CATEGORIES',
		'SENDGRID_TEMPLATE',
		'SENDGRID_UNSUBSCRIBE_GROUP',
		'SENDGRID_MC_LIST_ID',
	),
);
