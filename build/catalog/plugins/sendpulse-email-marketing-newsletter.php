<?php
// Generated from src/catalog/plugins/sendpulse-email-marketing-newsletter.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'sendpulse-email-marketing-newsletter',
	'name' => 'SendPulse Email Marketing Newsletter',
	'short_name' => 'SendPulse',
	'files' => array(
		'sendpulse-email-marketing-newsletter/sendpulse-newsletter.php',
	),
	'purpose' => 'marketing',
	'settings' => 'edit.php?post_type=sendpulse_form&page=send_pulse_settings',
	'screens' => array(
		'sendpulse_form_page_send_pulse_settings',
		'edit-sendpulse_form',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'sp_api_setting',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'sendpulse',
					'provider_name' => 'SendPulse',
					'fields' => array(
						'client_secret' => array(
							'path' => array(
								'client_secret',
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
		),
	),
	'stores' => array(),
	'removes' => __( 'Emptying both fields on its settings page', 'key-health' ),
);
