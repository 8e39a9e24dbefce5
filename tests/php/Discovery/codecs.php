<?php
/**
 * What released plugins themselves make of stored values; run in a process of its own.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;

require_once dirname( __DIR__, 3 ) . '/includes/autoload.php';
require_once __DIR__ . '/Codec_Specs.php';

/**
 * The files of a plugin that its own way to open a value needs.
 *
 * @param string $slug   Of the plugin.
 * @param string $folder Where it lies.
 */
function load_codec( string $slug, string $folder ): void {
	$files = array(
		'WPMailSMTP\\Helpers\\Crypto'      => array( 'wp-mail-smtp', 'src/Helpers/Crypto.php' ),
		'EasyWPSMTP\\Helpers\\Crypto'      => array( 'easy-wp-smtp', 'src/Helpers/Crypto.php' ),
		'fluentMailEncryptDecrypt'         => array( 'fluent-smtp', 'app/Functions/helpers.php' ),
		'Mailchimp_Data_Encryption'        => array( 'mailchimp', 'includes/class-mailchimp-data-encryption.php' ),
		'Leadin\\auth\\OAuthCrypto'        => array( 'leadin', 'public/auth/class-oauthcrypto.php' ),
		'WooMailerLiteEncryption'          => array( 'woo-mailerlite', 'includes/common/WooMailerLiteEncryption.php' ),
		'WooMailerLiteOptions'             => array( 'woo-mailerlite', 'includes/common/WooMailerLiteOptions.php' ),
		'SMTP2GO\\App\\SecureApiKeyHelper' => array( 'smtp2go', 'app/SecureApiKeyHelper.php' ),
		'YaySMTP\\Helper\\Utils'           => array( 'yaysmtp', 'includes/Helper/Utils.php' ),
		'Forminator_Encryption'            => array( 'forminator', 'library/helpers/encryption.php' ),
		'SureMails\\Inc\\Traits\\Instance' => array( 'suremails', 'inc/traits/instance.php' ),
		'SureMails\\Inc\\Settings'         => array( 'suremails', 'inc/settings.php' ),
		'PostmanLogger'                    => array( 'post-smtp', 'Postman/PostmanLogger.php' ),
		'PostmanOptions'                   => array( 'post-smtp', 'Postman/PostmanOptions.php' ),
	);
	foreach ( $files as $name => list( $of, $file ) ) {
		if ( $of === $slug && ! class_exists( $name ) && ! trait_exists( $name ) && ! function_exists( $name ) ) {
			require "$folder/$file";
		}
	}
	if ( 'leadin' === $slug ) {
		// As the plugin's main file does before anything else.
		defined( 'LEADIN_KEY' ) || ! defined( 'LOGGED_IN_KEY' ) || define( 'LEADIN_KEY', LOGGED_IN_KEY );
		defined( 'LEADIN_SALT' ) || ! defined( 'LOGGED_IN_SALT' ) || define( 'LEADIN_SALT', LOGGED_IN_SALT );
	}
}

/**
 * An option without the database, which takes no bytes that are no text.
 *
 * @param mixed $value
 */
function stand_for( string $option, $value ): void {
	remove_all_filters( "pre_option_$option" );
	add_filter( "pre_option_$option", static fn() => $value );
}

/**
 * What the plugin gets out of a stored value.
 *
 * @return mixed
 */
function their_value( string $slug, string $stored ) {
	switch ( $slug ) {
		case 'wp-mail-smtp':
		case 'easy-wp-smtp':
			$class = 'wp-mail-smtp' === $slug ? 'WPMailSMTP\\Helpers\\Crypto' : 'EasyWPSMTP\\Helpers\\Crypto';
			try {
				return $class::decrypt( $stored );
			} catch ( \Exception $error ) {
				// As its options do.
				return $stored;
			}
		case 'fluent-smtp':
			return fluentMailEncryptDecrypt( $stored, 'd' );
		case 'mailchimp':
			return '' === $stored ? false : ( new \Mailchimp_Data_Encryption() )->decrypt( $stored );
		case 'leadin':
			return '' === $stored ? '' : \Leadin\auth\OAuthCrypto::decrypt( $stored );
		case 'woo-mailerlite':
			stand_for(
				'woo_mailerlite_options',
				array(
					'apiKey'   => $stored,
					'settings' => array( 'x' => 1 ),
				)
			);
			return \WooMailerLiteOptions::get( 'apiKey' );
		case 'smtp2go':
			return '' === $stored ? '' : ( new \SMTP2GO\App\SecureApiKeyHelper() )->decryptKey( $stored );
		case 'yaysmtp':
			return '' === $stored ? '' : \YaySMTP\Helper\Utils::decrypt( $stored, 'smtppass' );
		case 'forminator':
			return \Forminator_Encryption::decrypt( $stored );
		case 'suremails':
			return \SureMails\Inc\Settings::decrypt( $stored );
		case 'post-smtp':
			stand_for( 'postman_options', array( 'sendgrid_api_key' => $stored ) );
			\PostmanOptions::getInstance()->reload();
			return \PostmanOptions::getInstance()->getSendGridApiKey();
	}
	throw new \LogicException( $slug );
}

/** A value as the plugin stores it. */
function their_form( string $slug, string $value ): string {
	switch ( $slug ) {
		case 'wp-mail-smtp':
		case 'easy-wp-smtp':
			$class = 'wp-mail-smtp' === $slug ? 'WPMailSMTP\\Helpers\\Crypto' : 'EasyWPSMTP\\Helpers\\Crypto';
			try {
				return $class::encrypt( $value );
			} catch ( \Exception $error ) {
				// As its options do.
				return $value;
			}
		case 'fluent-smtp':
			return (string) fluentMailEncryptDecrypt( $value, 'e' );
		case 'mailchimp':
			return ( new \Mailchimp_Data_Encryption() )->encrypt( $value );
		case 'leadin':
			return \Leadin\auth\OAuthCrypto::encrypt( $value );
		case 'woo-mailerlite':
			return ( new \WooMailerLiteEncryption() )->encrypt( $value );
		case 'smtp2go':
			return ( new \SMTP2GO\App\SecureApiKeyHelper() )->encryptKey( $value );
		case 'yaysmtp':
			return \YaySMTP\Helper\Utils::encrypt( $value, 'smtppass' );
		case 'forminator':
			return \Forminator_Encryption::encrypt( $value );
		case 'suremails':
			return \SureMails\Inc\Settings::encrypt( $value );
		case 'post-smtp':
			return base64_encode( $value );
	}
	throw new \LogicException( $slug );
}

/** What we say the plugin uses. */
function our_value( string $slug, string $stored ): string {
	$opened = ( new Codecs() )->of( Codec_Specs::all()[ $slug ] )->open( $stored );
	return $opened->is_closed() ? $opened->sent_instead()->reveal() : $opened->secret()->reveal();
}

/**
 * @param string       $slug   Of the plugin.
 * @param list<string> $values To store, in hexadecimal digits.
 * @return array<string, array{theirs_by_us: string, ours_by_them: string}> What became of each, in hexadecimal digits.
 */
function exchanged( string $slug, array $values ): array {
	$codec  = ( new Codecs() )->of( Codec_Specs::all()[ $slug ] );
	$result = array();
	foreach ( $values as $hex ) {
		$value = (string) hex2bin( $hex );
		if ( 'smtp2go' === $slug ) {
			$value = "api-$value";
		}
		$theirs = $codec->open( their_form( $slug, $value ) );
		try {
			$ours = bin2hex( (string) their_value( $slug, $codec->seal( new Secret( $value ) ) ) );
		} catch ( \DomainException $error ) {
			$ours = $error->getMessage();
		}
		$result[ bin2hex( $value ) ] = array(
			'theirs_by_us' => $theirs->is_closed() ? 'closed' : bin2hex( $theirs->secret()->reveal() ),
			'ours_by_them' => $ours,
		);
	}
	return $result;
}

/**
 * @param string       $slug   Of the plugin.
 * @param list<string> $stored What is stored, in hexadecimal digits.
 * @return array<string, array{string, string}> Where we and the plugin differ: stored => its value and ours.
 */
function differences( string $slug, array $stored ): array {
	$found = array();
	foreach ( $stored as $hex ) {
		try {
			$theirs = @their_value( $slug, (string) hex2bin( $hex ) );
		} catch ( \TypeError $error ) {
			// The site goes down with it: there is no value to compare.
			$theirs = array();
		}
		$ours = our_value( $slug, (string) hex2bin( $hex ) );
		// MailerLite takes JSON apart wherever it meets it, and then has no key at all.
		if ( ! is_array( $theirs ) && $ours !== (string) $theirs ) {
			$found[ $hex ] = array( bin2hex( (string) $theirs ), bin2hex( $ours ) );
		}
	}
	return $found;
}
