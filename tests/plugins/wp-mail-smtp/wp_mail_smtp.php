<?php
/**
 * Plugin Name: WP Mail SMTP (stand-in)
 * Description: For tests where the released plugin is not at hand. It keeps keys where WP Mail SMTP keeps them, decides between definitions as it does, and sends to the same addresses.
 * Version:     0.1.0
 * License:     GPL-2.0-or-later
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Wp_Mail_Smtp;

defined( 'ABSPATH' ) || exit;

/**
 * A setting as the plugin sees it. Constants count only while WPMS_ON is true and nothing else, and only when they hold something;
 * they are used as they are. What the database holds loses its slashes.
 */
function setting( string $group, string $name ): string {
	$constant = 'mail' === $group ? 'WPMS_' . strtoupper( $name ) : 'WPMS_' . strtoupper( "{$group}_{$name}" );
	if ( defined( 'WPMS_ON' ) && true === constant( 'WPMS_ON' ) && defined( $constant ) && constant( $constant ) ) {
		return (string) constant( $constant );
	}
	$options = (array) get_option( 'wp_mail_smtp', array() );
	return stripslashes( (string) ( $options[ $group ][ $name ] ?? '' ) );
}

/**
 * @param string              $mailer As WP Mail SMTP names it.
 * @param array<string,mixed> $mail   What wp_mail() was called with.
 * @return array{string, array<string, string>, array<string, mixed>}|null Address, headers and body; null for other mailers.
 */
function request( string $mailer, array $mail ): ?array {
	// A header loses tags, line breaks and the white space around it.
	$key  = sanitize_text_field( setting( $mailer, 'api_key' ) );
	$from = setting( 'mail', 'from_email' );
	$from = '' === $from ? (string) get_option( 'admin_email' ) : $from;
	$to   = is_array( $mail['to'] ) ? $mail['to'] : array_map( 'trim', explode( ',', (string) $mail['to'] ) );
	$each = static function ( string $name ) use ( $to ): array {
		return array_map(
			static function ( string $address ) use ( $name ): array {
				return array( $name => $address );
			},
			$to
		);
	};
	switch ( $mailer ) {
		case 'mailersend':
			$body = array(
				'from'    => array( 'email' => $from ),
				'to'      => $each( 'email' ),
				'subject' => $mail['subject'],
				'text'    => $mail['message'],
			);
			return array( 'https://api.mailersend.com/v1/email', array( 'Authorization' => "Bearer $key" ), $body );
		case 'smtpcom':
			$part = array(
				'type'    => 'text/plain',
				'content' => $mail['message'],
			);
			$body = array(
				'channel'    => setting( 'smtpcom', 'channel' ),
				'originator' => array( 'from' => array( 'address' => $from ) ),
				'recipients' => array( 'to' => $each( 'address' ) ),
				'subject'    => $mail['subject'],
				'body'       => array( 'parts' => array( $part ) ),
			);
			return array( 'https://api.smtp.com/v4/messages', array( 'Authorization' => "Bearer $key" ), $body );
		case 'elasticemail':
			$part = array(
				'ContentType' => 'PlainText',
				'Content'     => $mail['message'],
			);
			$body = array(
				'Recipients' => array( 'To' => $to ),
				'Content'    => array(
					'From'    => $from,
					'Subject' => $mail['subject'],
					'Body'    => array( $part ),
				),
			);
			return array( 'https://api.elasticemail.com/v4/emails/transactional', array( 'X-ElasticEmail-ApiKey' => $key ), $body );
	}
	return null;
}

/**
 * The provider's own words in a refusal: MailerSend says `message`, Elastic Email `Error`, SMTP.com `data` with a text for each field.
 */
function refusal( string $body, int $status ): string {
	$answer = json_decode( $body, true );
	$words  = is_array( $answer ) ? ( $answer['message'] ?? $answer['Error'] ?? $answer['data'] ?? '' ) : '';
	if ( is_array( $words ) ) {
		$lines = array();
		foreach ( $words as $name => $text ) {
			$lines[] = "$name: " . ( is_string( $text ) ? $text : wp_json_encode( $text ) );
		}
		$words = implode( "\n", $lines );
	}
	return '' === $words ? trim( "$status " . get_status_header_desc( $status ) ) : (string) $words;
}

/**
 * MailerSend takes a mail with 202 and SMTP.com with 200; Elastic Email must name the transaction too.
 *
 * @param array<mixed> $answer
 */
function is_sent( int $status, array $answer, string $url ): bool {
	switch ( wp_parse_url( $url, PHP_URL_HOST ) ) {
		case 'api.mailersend.com':
			return 202 === $status;
		case 'api.elasticemail.com':
			return 200 === $status && ! empty( $answer['TransactionID'] );
	}
	return 200 === $status;
}

/**
 * Stands in front of wp_mail().
 *
 * @param bool|null           $done What other filters decided.
 * @param array<string,mixed> $mail What wp_mail() was called with.
 */
function send( ?bool $done, array $mail ): ?bool {
	$request = null === $done ? request( setting( 'mail', 'mailer' ), $mail ) : null;
	if ( null === $request ) {
		return $done;
	}
	list( $url, $headers, $body ) = $request;

	$json   = array(
		'Accept'       => 'application/json',
		'Content-Type' => 'application/json',
	);
	$answer = wp_remote_post(
		$url,
		array(
			'timeout' => 15,
			'headers' => $headers + $json,
			'body'    => wp_json_encode( $body ),
		)
	);
	$status = (int) wp_remote_retrieve_response_code( $answer );
	if ( is_sent( $status, (array) json_decode( wp_remote_retrieve_body( $answer ), true ), $url ) ) {
		do_action( 'wp_mail_succeeded', $mail );
		return true;
	}
	$words = is_wp_error( $answer ) ? $answer->get_error_message() : refusal( wp_remote_retrieve_body( $answer ), $status );
	do_action( 'wp_mail_failed', new \WP_Error( 'wp_mail_failed', $words, $mail ) );
	return false;
}

add_filter( 'pre_wp_mail', __NAMESPACE__ . '\send', 10, 2 );

add_action(
	'admin_menu',
	static function (): void {
		add_menu_page(
			'WP Mail SMTP',
			'WP Mail SMTP',
			'manage_options',
			'wp-mail-smtp',
			static function (): void {
				echo '<div class="wrap"><h1>WP Mail SMTP</h1></div>';
			}
		);
	}
);
