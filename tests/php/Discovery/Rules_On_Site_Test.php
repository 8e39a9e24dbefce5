<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The rules on a site, with the catalog's own plugins: what is found, and what is told of it.
 */
final class Rules_On_Site_Test extends Test_Case {

	/**
	 * @dataProvider sites
	 *
	 * @param list<string>         $lines    Lines of wp-config.php.
	 * @param array<string, mixed> $rows     Options.
	 * @param list<string>         $expected Role and kind of each definition of the value.
	 * @param string|null          $conflict Diagnosis and name.
	 * @param string               $told     Its meaning, or a part of it.
	 */
	public function test_what_is_told_of_a_constant( string $plugin, array $lines, array $rows, string $field, array $expected, ?string $conflict, string $told ): void {
		$said = $this->described( $plugin, $lines, $rows );
		$this->assertArrayHasKey( $field, $said['keys'] );
		$this->assertSame(
			$expected,
			array_map(
				static function ( array $definition ): string {
					return $definition['role'] . ' ' . $definition['kind'] . ' ' . $definition['because'];
				},
				$said['keys'][ $field ]
			)
		);
		$about = array_filter(
			$said['conflicts'],
			static function ( array $entry ): bool {
				return ! in_array( $entry['diagnosis'], array( 'leftover_key', 'mailer_conflict' ), true );
			}
		);
		$this->assertSame( null === $conflict ? array() : array( $conflict ), array_keys( $about ) );
		if ( null !== $conflict ) {
			$this->assertStringContainsString( $told, $about[ $conflict ]['meaning'] );
		}
	}

	/**
	 * @return array<string, array{string, list<string>, array<string, mixed>, string, list<string>, string|null, string}>
	 */
	public function sites(): array {
		$key     = "define( 'SMTP2GO_API_KEY', 'api-0123456789ABCDEF0123456789ABCDEF' );";
		$smtp2go = array(
			'smtp2go_enabled' => '1',
			'smtp2go_api_key' => '',
		);
		$ses     = array(
			'wposes_settings' => array(
				'aws-access-key-id' => 'AKIAAAAAAAAAAAAAAAAA',
				'send-via-ses'      => '1',
				'region'            => 'us-east-1',
			),
		);
		$mailer  = array(
			'mailersend_config_mode' => 'config_file',
			'mailersend_smtp_user'   => 'MS_a@example.org',
			'mailersend_smtp_pwd'    => 'stored',
		);
		$mailjet = array(
			'postman_options' => array(
				'transport_type'     => 'mailjet_api',
				'mailjet_api_key'    => base64_encode( str_repeat( '0a', 16 ) ),
				'mailjet_secret_key' => base64_encode( str_repeat( '0b', 16 ) ),
				'sendgrid_api_key'   => base64_encode( 'SG.stored' ),
			),
		);
		$fluent  = array(
			'fluentmail-settings' => array(
				'connections' => array(
					'c0ffee' => array(
						'title'             => 'SMTP2GO',
						'provider_settings' => array(
							'provider'     => 'smtp2go',
							'key_store'    => 'db',
							'api_key'      => 'stored',
							'sender_email' => 'a@example.org',
						),
					),
				),
				'misc'        => array( 'default_connection' => 'c0ffee' ),
			),
		);
		return array(
			'FluentSMTP, told to read its settings' => array( 'fluent-smtp/fluent-smtp.php', array( "define( 'FLUENTMAIL_SMTP2GO_API_KEY', 'SG.constant' );" ), $fluent, 'fluent-smtp/c0ffee/smtp2go api_key', array( 'effective option no_constant', 'ignored constant switched_off' ), 'constant_ignored FLUENTMAIL_SMTP2GO_API_KEY', 'is off, so FluentSMTP reads' ),
			'MailerSend, told to read a constant that is not there' => array( 'mailersend-official-smtp-integration/mailersend-wordpress.php', array(), $mailer, 'mailersend-official-smtp-integration/site/smtp pass', array( 'effective constant switched_to_nothing', 'shadowed option masked_by_switch' ), 'empty_constant_masks MAILERSEND_SMTP_PASSWORD', 'is on, so MailerSend' ),
			'one constant for both keys of Mailjet' => array( 'post-smtp/postman-smtp.php', array( "define( 'POST_SMTP_API_KEY', 'SG.constant' );" ), $mailjet, 'post-smtp/primary/mailjet secret_key', array( 'effective constant one_for_all', 'shadowed option constant_wins' ), 'wrong_provider_constant POST_SMTP_API_KEY', 'takes both from this one constant' ),
			'SMTP2GO without its switch'            => array( 'smtp2go/smtp2go-wordpress-plugin.php', array( $key ), $smtp2go, 'smtp2go/site/smtp2go api_key', array( 'effective option no_constant', 'ignored constant switched_off' ), 'constant_ignored SMTP2GO_API_KEY', 'SMTP2GO_USE_CONSTANTS is off' ),
			'SMTP2GO with its switch'               => array( 'smtp2go/smtp2go-wordpress-plugin.php', array( "define( 'SMTP2GO_USE_CONSTANTS', true );", $key ), $smtp2go, 'smtp2go/site/smtp2go api_key', array( 'effective constant defined_wins' ), null, '' ),
			'half of the keys of WP Offload SES'    => array( 'wp-ses/wp-ses.php', array( "define( 'AWS_ACCESS_KEY_ID', 'AKIAAAAAAAAAAAAAAAAA' );" ), $ses, 'wp-ses/site/amazon_ses secret_access_key', array( 'effective constant other_half_missing' ), 'missing_companion WPOSES_AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID is defined' ),
		);
	}

	/**
	 * @param list<string>         $lines Lines of wp-config.php.
	 * @param array<string, mixed> $rows  Options.
	 * @return array<string, mixed>
	 */
	private function described( string $plugin, array $lines, array $rows ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$said = $twin->configure( ...$lines )->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/definitions.php';
			return KeyHealth\\Tests\\Discovery\\described( \$rows, \$plugin );",
			compact( 'rows', 'plugin' )
		);
		$this->assertStringNotContainsString( 'key-health', $twin->log() );
		return $said;
	}
}
