<?php
/**
 * What stands in the sites of a large network, for `tests/wordpress/sites.php --fill`: nine of ten send mail with one of 25 tokens of the
 * same sender, one has no plugin that needs a key; some are archived.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

return static function ( int $number ): array {
	if ( 0 === $number % 10 ) {
		return 0 === $number % 200 ? array( 'status' => 'archived' ) : array();
	}
	return array(
		'plugins' => array( 'wp-mail-smtp/wp_mail_smtp.php' ),
		'options' => array(
			'wp_mail_smtp' => array(
				'mail'       => array(
					'from_email' => 'post@example.org',
					'from_name'  => "Site $number",
					'mailer'     => 'mailersend',
				),
				'mailersend' => array( 'api_key' => 'mlsn.' . hash( 'sha256', 'shared ' . ( $number % 25 ) ) ),
			),
		),
	);
};
