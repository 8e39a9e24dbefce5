<?php
/**
 * Fills the demo site: a realistic mix of keys, asked once through Key Health itself. What it found is left in
 * wp-content/key-health-demo.json for bin/demo to print.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

require '/wordpress/wp-load.php';

$key_health_keys = json_decode( (string) file_get_contents( '/wordpress/wp-content/key-health-keys.json' ), true );

update_option( 'blogname', 'Northlight Tea' );
update_option(
	'wp_mail_smtp',
	array(
		'mail'              => array(
			'from_email' => 'shop@northlight-tea.example',
			'from_name'  => 'Northlight Tea',
			'mailer'     => 'mailersend',
		),
		// Made without an expiration date: MailerSend ended it after 24 hours.
		'mailersend'        => array( 'api_key' => $key_health_keys['mailersend_expired'] ),
		// Three more connections send some of the mail, and one stands by.
		'backup_connection' => array( 'connection_id' => 'backup' ),
		'smart_routing'     => array(
			'enabled' => true,
			'routes'  => array_map(
				static function ( string $id ): array {
					return array( 'connection_id' => $id );
				},
				array( 'orders', 'contact', 'accounts' )
			),
		),
	)
);
update_option(
	'wp_mail_smtp_additional_connections',
	array(
		'orders'   => array(
			'connection' => array( 'name' => 'Orders' ),
			'mail'       => array(
				'mailer'     => 'smtpcom',
				'from_email' => 'orders@northlight-tea.example',
			),
			// Pasted with a space at the end.
			'smtpcom'    => array(
				'api_key' => $key_health_keys['smtpcom'] . ' ',
				'channel' => 'northlight',
			),
		),
		'contact'  => array(
			'connection'   => array( 'name' => 'Contact form' ),
			'mail'         => array(
				'mailer'     => 'elasticemail',
				'from_email' => 'hello@northlight-tea.example',
			),
			// Limited to an address that this site had before it moved.
			'elasticemail' => array( 'api_key' => $key_health_keys['elasticemail_ip'] ),
		),
		'backup'   => array(
			'connection' => array( 'name' => 'Backup' ),
			'mail'       => array(
				'mailer'     => 'mailersend',
				'from_email' => 'shop@northlight-tea.example',
			),
			// May send and nothing else, as it should be.
			'mailersend' => array( 'api_key' => $key_health_keys['mailersend_send_only'] ),
		),
		'accounts' => array(
			'connection' => array( 'name' => 'Accounts' ),
			'mail'       => array(
				'mailer'     => 'smtpcom',
				'from_email' => 'accounts@northlight-tea.example',
			),
			// Deleted at SMTP.com.
			'smtpcom'    => array(
				'api_key' => $key_health_keys['smtpcom_deleted'],
				'channel' => 'northlight',
			),
		),
	)
);
// A working key, behind the constant in wp-config.php that wins.
update_option( 'wordpress_api_key', $key_health_keys['akismet'] );

$key_health_engine = KeyHealth\engine();
// The first look: Key Health notes which keys are there.
$key_health_engine->reporter()->report();
$key_health_engine->store()->set_setting( 'consent', true );

// What a site that Key Health has watched for some days would remember: seconds since a value was saved, last accepted and first
// refused, and the address that was accepted.
foreach ( array(
	'wp-mail-smtp/primary/mailersend'   => array( 72 * HOUR_IN_SECONDS, 49 * HOUR_IN_SECONDS, 47 * HOUR_IN_SECONDS, '203.0.113.77' ),
	'wp-mail-smtp/contact/elasticemail' => array( 20 * DAY_IN_SECONDS, 4 * DAY_IN_SECONDS, 3 * DAY_IN_SECONDS, '203.0.113.24' ),
) as $key_health_id => list( $key_health_saved, $key_health_accepted, $key_health_refused, $key_health_address ) ) {
	$key_health_value  = $key_health_engine->discoverer()->key( $key_health_id )->main_field()->value();
	$key_health_memory = $key_health_engine->store()->key( $key_health_id )->to_array();

	$key_health_memory['seen'][ $key_health_engine->fingerprinter()->of( $key_health_value ) ] = array(
		'first'         => time() - $key_health_saved,
		'watching'      => true,
		'last_ok'       => time() - $key_health_accepted,
		'ok_address'    => $key_health_address,
		'first_refused' => time() - $key_health_refused,
	);
	$key_health_engine->store()->put_key( $key_health_id, KeyHealth\Model\Key_Memory::restore( $key_health_memory ) );
}

$key_health_engine->checker()->check_all( true );
$key_health_engine->forget();
file_put_contents( '/wordpress/wp-content/key-health-demo.json', (string) wp_json_encode( $key_health_engine->reporter()->report() ) );
