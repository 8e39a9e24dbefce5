<?php
// Generated from src/catalog/plugins/mailersend-official-smtp-integration.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailersend-official-smtp-integration',
	'name' => 'MailerSend - Official SMTP Integration',
	'short_name' => 'MailerSend SMTP',
	'files' => array(
		'mailersend-official-smtp-integration/mailersend-wordpress.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=mailersend_config',
	'screens' => array(
		'toplevel_page_mailersend_config',
	),
	'rule' => array(
		'name' => 'switched',
		'when' => array(
			'option' => 'mailersend_config_mode',
			'path' => array(),
			'not' => array(
				'default',
				'',
			),
		),
		'called' => __( '“Store in config files”', 'key-health' ),
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailersend_smtp_pwd',
			'constants' => true,
			'sender' => array(
				'option' => 'mailersend_sender_email',
				'path' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtp',
			'provider_name' => 'MailerSend (SMTP)',
			'fields' => array(
				'pass' => array(
					'path' => array(),
					'constant' => 'MAILERSEND_SMTP_PASSWORD',
				),
				'host' => array(
					'option' => 'mailersend_smtp_host',
					'path' => array(),
					'otherwise' => 'smtp.mailersend.net',
				),
				'port' => array(
					'option' => 'mailersend_smtp_port',
					'path' => array(),
					'otherwise' => '587',
				),
				'encryption' => array(
					'option' => 'mailersend_smtp_secure',
					'path' => array(),
					'otherwise' => 'tls',
				),
				'user' => array(
					'option' => 'mailersend_smtp_user',
					'path' => array(),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer_init',
	),
	'removes' => __( '“Delete information” at the end of the settings of MailerSend SMTP', 'key-health' ),
	'clears' => array(
		array(
			'transient' => 'mailersend_error',
		),
	),
	'also_reads' => array(
		'MAILERSEND_SMTP_HOST',
		'MAILERSEND_SMTP_PORT',
	),
);
