<?php
// Generated from src/catalog/plugins/aweber-web-form-widget.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'aweber-web-form-widget',
	'name' => 'AWeber for WordPress',
	'short_name' => 'AWeber',
	'files' => array(
		'aweber-web-form-widget/aweber.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=aweber.php',
	'screens' => array(
		'toplevel_page_aweber',
		'aweber_page_aweber_web_form',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'sign_in',
			'option' => 'AWeberOauth2TokensOptions',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'aweber',
					'provider_name' => 'AWeber',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
						),
						'expires_at' => array(
							'path' => array(
								'expires_on',
							),
						),
						'client_id' => array(
							'path' => array(
								'client_id',
							),
						),
					),
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'AWeberWebformPluginAdminOptions',
						'path' => array(
							'access_key',
						),
						'exists' => false,
					),
				),
			),
		),
		array(
			'id' => 'old_sign_in',
			'option' => 'AWeberWebformPluginAdminOptions',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'aweber_oauth1',
					'provider_name' => 'AWeber',
					'fields' => array(
						'access_key' => array(
							'path' => array(
								'access_key',
							),
						),
						'access_secret' => array(
							'path' => array(
								'access_secret',
							),
						),
						'consumer_key' => array(
							'path' => array(
								'consumer_key',
							),
						),
						'consumer_secret' => array(
							'path' => array(
								'consumer_secret',
							),
						),
					),
				),
			),
			'label' => __( 'log-in of an older version', 'key-health' ),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'AWeberWebformPluginAdminOptions',
						'path' => array(
							'access_key',
						),
						'exists' => true,
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Disconnect” on the settings page of AWeber', 'key-health' ),
	'empties' => array(
		__( 'When AWeber does not renew the connection, the plugin ends and erases it by itself.', 'key-health' ),
	),
);
