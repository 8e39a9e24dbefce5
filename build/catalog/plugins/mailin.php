<?php
// Generated from src/catalog/plugins/mailin.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailin',
	'name' => 'Brevo - Email, SMS, Web Push, Chat, and more.',
	'short_name' => 'Brevo',
	'files' => array(
		'mailin/sendinblue.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=sib_page_home',
	'screens' => array(
		'toplevel_page_sib_page_home',
		'brevo_page_sib_page_form',
		'brevo_page_sib_page_statistics',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'sib_api_key_v3',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'sib_home_option',
						'path' => array(
							'activate_email',
						),
						'is' => array(
							'yes',
						),
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'option' => 'sib_api_key_v3',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
			'sender' => array(
				'option' => 'sib_home_option',
				'path' => array(
					'from_email',
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'brevo',
			'provider_name' => 'Brevo',
			'fields' => array(
				'api_key' => array(
					'path' => array(),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
		'when' => array(
			'option' => 'sib_home_option',
			'path' => array(
				'activate_email',
			),
			'is' => array(
				'yes',
			),
		),
	),
	'empties' => array(
		__( 'Brevo’s plugin deletes its key when one of its pages is opened and Brevo refuses the request. A refused IP address looks the same to it as a wrong key.', 'key-health' ),
		__( 'When a new key is entered that Brevo does not accept, the plugin deletes the old one as well.', 'key-health' ),
	),
	'after_write' => array(
		array(
			'class' => 'SIB_API_Manager',
			'method' => 'remove_transients',
		),
	),
);
