<?php
// Generated from src/catalog/plugins/mailchimp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailchimp',
	'name' => 'Mailchimp List Subscribe Form',
	'short_name' => 'Mailchimp',
	'files' => array(
		'mailchimp/mailchimp.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailchimp_sf_options',
	'screens' => array(
		'toplevel_page_mailchimp_sf_options',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'sign_in',
			'option' => 'mailchimp_sf_access_token',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'option' => 'mailchimp_sf_access_token',
										'path' => array(),
										'truthy' => true,
									),
									array(
										'option' => 'mc_datacenter',
										'path' => array(),
										'truthy' => true,
									),
								),
							),
							array(
								'option' => 'mc_api_key',
								'path' => array(),
								'truthy' => false,
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailchimp',
					'provider_name' => 'Mailchimp',
					'fields' => array(
						'api_key' => array(
							'path' => array(),
							'codec' => array(
								'name' => 'salted_ctr',
								'key' => array(
									'MAILCHIMP_SF_ENCRYPTION_KEY',
									'LOGGED_IN_KEY',
								),
								'salt' => array(
									'MAILCHIMP_SF_ENCRYPTION_SALT',
									'LOGGED_IN_SALT',
								),
								'otherwise' => array(
									'key' => 'vJgwa_qf0u(k!uir[rB);g;DciNAKuX;+q&`A+z&m6kX3Y|$q.U3:Q>!$)6CA+=O',
									'salt' => '|qhC}/w6q+$V`H>wM:AtNpg/{s)g<k{F:WMcvJJD[K6c_Kb1OEy^Yx7f|$Ovm+X|',
								),
								'plain' => 'unless_base64',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'api_key',
			'option' => 'mc_api_key',
			'label' => __( 'API key of an older version', 'key-health' ),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'option' => 'mc_api_key',
								'path' => array(),
								'truthy' => true,
							),
							array(
								'any' => array(
									array(
										'option' => 'mailchimp_sf_access_token',
										'path' => array(),
										'truthy' => false,
									),
									array(
										'option' => 'mc_datacenter',
										'path' => array(),
										'truthy' => false,
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailchimp',
					'provider_name' => 'Mailchimp',
					'fields' => array(
						'api_key' => array(
							'path' => array(),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Log out” on the settings page of Mailchimp', 'key-health' ),
	'empties' => array(
		__( 'Signing in at Mailchimp again deletes the API key of an older version, and “Log out” deletes both.', 'key-health' ),
	),
	'clears' => array(
		array(
			'option' => 'mailchimp_sf_auth_error',
		),
	),
);
