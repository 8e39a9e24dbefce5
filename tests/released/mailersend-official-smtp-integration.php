<?php
/**
 * MailerSend - Official SMTP Integration: the password of an SMTP user, in the database or in wp-config.php.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use MailerSend\ConfigData;

return array(
	'plugin' => 'mailersend-official-smtp-integration/mailersend-wordpress.php',
	'cases'  => array(
		array(
			'key'       => 'mailersend-official-smtp-integration/site/smtp',
			'good'      => array( 'mssp.AbCdEf1.0123456789abcdef.GhIjKl2', 'mssp.AbCdEf1.fedcba9876543210.GhIjKl2', 'mssp.AbCdEf1.0011223344556677.GhIjKl2' ),
			'store'     => static function ( string $value ): void {
				wp_set_current_user( 1 );
				ConfigData::set( 'mailersend_smtp_user', 'MS_aBcDeF@shop.example' );
				ConfigData::set( 'mailersend_smtp_pwd', $value );
				ConfigData::set( 'mailersend_config_mode', 'default' );
			},
			'sends'     => static function (): string {
				return Wire::mail()->smtp_password();
			},
			'constants' => array( 'MAILERSEND_SMTP_PASSWORD' ),
			'switches'  => array(
				'“Store in config files” is on' => static function (): void {
					wp_set_current_user( 1 );
					ConfigData::set( 'mailersend_config_mode', 'config_file' );
				},
			),
		),
	),
);
