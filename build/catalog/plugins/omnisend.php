<?php
// Generated from src/catalog/plugins/omnisend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'omnisend',
	'name' => 'Newsletters, Email Marketing, SMS and Popups by Omnisend',
	'short_name' => 'Omnisend',
	'files' => array(
		'omnisend/class-omnisend-core-bootstrap.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=omnisend',
	'screens' => array(
		'toplevel_page_omnisend',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'omni_send_core_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'omnisend',
					'provider_name' => 'Omnisend',
					'fields' => array(
						'api_key' => array(
							'path' => array(),
							'getter' => array(
								'class' => 'Omnisend\\Internal\\Options',
								'method' => 'get_api_key',
								'args' => array(),
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
);
