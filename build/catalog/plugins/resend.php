<?php
// Generated from src/catalog/plugins/resend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'resend',
	'name' => 'Resend',
	'short_name' => 'Resend',
	'files' => array(
		'resend/resend.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=resend',
	'screens' => array(
		'settings_page_resend',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'resend_api_key',
			'constants' => false,
			'sender' => array(
				'option' => 'resend_from_address',
				'path' => array(),
			),
			'getter' => array(
				'class' => 'Resend',
				'method' => 'get_api_key',
				'args' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'resend',
			'provider_name' => 'Resend',
			'fields' => array(
				'api_key' => array(
					'path' => array(),
				),
			),
		),
	),
	'filters' => array(
		'resend_get_api_key',
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'empties' => array(
		__( 'Resend’s plugin deletes its key when its page is opened with “view=stats” in the address, or when an empty key is saved.', 'key-health' ),
	),
);
