<?php
/**
 * WP Offload SES Lite: of eight constants any one switches the database off for both halves.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'wp-ses/wp-ses.php',
	'tables' => array( 'oses_emails', 'oses_jobs', 'oses_failures' ),
	'cases'  => array(
		array(
			'key'       => 'wp-ses/site/amazon_ses',
			'store'     => static function ( string $value ): void {
				global $wp_offload_ses;
				$wp_offload_ses->settings->set_setting( 'aws-access-key-id', 'AKIAIOSFODNN7EXAMPLE' );
				$wp_offload_ses->settings->set_setting( 'aws-secret-access-key', $value );
				$wp_offload_ses->settings->set_setting( 'send-via-ses', '1' );
				$wp_offload_ses->settings->set_setting( 'region', 'eu-west-1' );
				$wp_offload_ses->settings->save_settings();
			},
			'uses'      => static function (): string {
				global $wp_offload_ses;
				return (string) $wp_offload_ses->get_aws()->get_secret_access_key();
			},
			'constants' => array(
				'WPOSES_AWS_SECRET_ACCESS_KEY',
				'WP_SES_SECRET_KEY',
				'AWS_ACCESS_KEY_ID' => 'AKIAIOSFODNN7EXAMPL2',
			),
		),
		array(
			'key'       => 'wp-ses/site/amazon_ses',
			'about'     => 'the access key ID',
			'field'     => 'access_key_id',
			'store'     => static function ( string $value ): void {
				global $wp_offload_ses;
				$wp_offload_ses->settings->set_setting( 'aws-access-key-id', $value );
				$wp_offload_ses->settings->set_setting( 'aws-secret-access-key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' );
				$wp_offload_ses->settings->set_setting( 'send-via-ses', '1' );
				$wp_offload_ses->settings->save_settings();
			},
			'uses'      => static function (): string {
				global $wp_offload_ses;
				return (string) $wp_offload_ses->get_aws()->get_access_key_id();
			},
			'constants' => array( 'DBI_AWS_ACCESS_KEY_ID' ),
		),
	),
);
