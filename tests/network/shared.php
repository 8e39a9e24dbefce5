<?php
/**
 * For tests/wordpress/sites.php --fill: WP Mail SMTP is active on each site, and they share 25 keys of SMTP2GO.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return static function ( int $number ): array {
	return array(
		'plugins' => array( 'wp-mail-smtp/wp_mail_smtp.php' ),
		'options' => array(
			'wp_mail_smtp' => array(
				'mail'    => array(
					'from_email' => "site$number@example.org",
					'mailer'     => 'smtp2go',
				),
				'smtp2go' => array( 'api_key' => 'api-' . strtoupper( substr( hash( 'sha256', 'shared ' . $number % 25 ), 0, 32 ) ) ),
			),
		),
	);
};
