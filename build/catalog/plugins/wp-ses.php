<?php
// Generated from src/catalog/plugins/wp-ses.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'wp-ses',
	'name' => 'WP Offload SES Lite',
	'short_name' => 'WP Offload SES',
	'files' => array(
		'wp-ses/wp-ses.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=wp-offload-ses',
	'screens' => array(
		'settings_page_wp-offload-ses',
		'settings_page_wp-offload-ses-network',
	),
	'rule' => array(
		'name' => 'any_of',
		'constants' => array(
			'WPOSES_AWS_ACCESS_KEY_ID',
			'DBI_AWS_ACCESS_KEY_ID',
			'AWS_ACCESS_KEY_ID',
			'WP_SES_ACCESS_KEY',
			'WPOSES_AWS_SECRET_ACCESS_KEY',
			'DBI_AWS_SECRET_ACCESS_KEY',
			'AWS_SECRET_ACCESS_KEY',
			'WP_SES_SECRET_KEY',
		),
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'wposes_settings',
			'scopes' => array(
				array(
					'scope' => 'site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'wposes_settings',
								'scope' => 'network',
								'path' => array(
									'enable-subsite-settings',
								),
								'truthy' => true,
							),
							array(
								'option' => 'wposes_settings',
								'scope' => 'site',
								'path' => array(
									'aws-secret-access-key',
								),
								'exists' => true,
							),
						),
					),
				),
				array(
					'scope' => 'network',
					'when' => array(
						'multisite' => true,
					),
				),
			),
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'option' => 'wposes_settings',
										'scope' => 'site',
										'path' => array(
											'send-via-ses',
										),
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'multisite' => true,
											),
											array(
												'option' => 'wposes_settings',
												'scope' => 'site',
												'path' => array(
													'send-via-ses',
												),
												'exists' => false,
											),
											array(
												'option' => 'wposes_settings',
												'scope' => 'network',
												'path' => array(
													'send-via-ses',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'constant' => 'WPOSES_AWS_USE_EC2_IAM_ROLE',
								'truthy' => false,
							),
							array(
								'constant' => 'DBI_AWS_USE_EC2_IAM_ROLE',
								'truthy' => false,
							),
							array(
								'constant' => 'AWS_USE_EC2_IAM_ROLE',
								'truthy' => false,
							),
						),
					),
				),
			),
			'sender' => array(
				'path' => array(
					'default-email',
				),
			),
			'unslash' => true,
		),
	),
	'stores' => array(
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'aws-secret-access-key',
					),
					'constant' => array(
						'WPOSES_AWS_SECRET_ACCESS_KEY',
						'DBI_AWS_SECRET_ACCESS_KEY',
						'AWS_SECRET_ACCESS_KEY',
						'WP_SES_SECRET_KEY',
					),
				),
				'access_key_id' => array(
					'path' => array(
						'aws-access-key-id',
					),
					'constant' => array(
						'WPOSES_AWS_ACCESS_KEY_ID',
						'DBI_AWS_ACCESS_KEY_ID',
						'AWS_ACCESS_KEY_ID',
						'WP_SES_ACCESS_KEY',
					),
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'otherwise' => 'us-east-1',
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
		'when' => array(
			'any' => array(
				array(
					'option' => 'wposes_settings',
					'scope' => 'site',
					'path' => array(
						'send-via-ses',
					),
					'truthy' => true,
				),
				array(
					'all' => array(
						array(
							'multisite' => true,
						),
						array(
							'option' => 'wposes_settings',
							'scope' => 'site',
							'path' => array(
								'send-via-ses',
							),
							'exists' => false,
						),
						array(
							'option' => 'wposes_settings',
							'scope' => 'network',
							'path' => array(
								'send-via-ses',
							),
							'truthy' => true,
						),
					),
				),
			),
		),
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'all' => array(
					array(
						'any' => array(
							array(
								'option' => 'wposes_settings',
								'scope' => 'site',
								'path' => array(
									'send-via-ses',
								),
								'truthy' => true,
							),
							array(
								'all' => array(
									array(
										'multisite' => true,
									),
									array(
										'option' => 'wposes_settings',
										'scope' => 'site',
										'path' => array(
											'send-via-ses',
										),
										'exists' => false,
									),
									array(
										'option' => 'wposes_settings',
										'scope' => 'network',
										'path' => array(
											'send-via-ses',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
					array(
						'option' => 'wposes_settings',
						'path' => array(
							'enqueue-only',
						),
						'truthy' => true,
					),
				),
			),
			'called' => __( '“Enqueue Only”', 'key-health' ),
		),
	),
	'removes' => __( '“Remove Keys” on the tab “AWS Access Keys” of WP Offload SES', 'key-health' ),
	'errors' => array(
		array(
			'table' => 'oses_failures',
			'text' => 'error',
			'at' => 'failed_at',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'error',
				'not' => array(
					'',
				),
			),
		),
	),
);
