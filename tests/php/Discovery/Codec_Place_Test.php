<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Storage;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Fix\Key_Writer;
use KeyHealth\Fix\Row_Writer;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Test_Case;

/**
 * Values that are written down in a form of their own, at their place in an option.
 */
final class Codec_Place_Test extends Test_Case {

	private const SMTP   = 'wp-mail-smtp/primary/smtp';
	private const FLUENT = 'fluent-smtp/abc/sendgrid';

	protected function set_up() {
		parent::set_up();
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
		add_filter(
			'option_active_plugins',
			static fn( array $plugins ): array => array_merge( $plugins, array( 'wp-mail-smtp/wp_mail_smtp.php', 'fluent-smtp/fluent-smtp.php' ) )
		);
	}

	/** WP Mail SMTP opens a password first and then strips slashes (4.7.1, Options::get()). */
	public function test_slashes_are_stripped_from_what_was_opened(): void {
		$this->seed_smtp( ( new Codecs() )->of( Codec_Specs::all()['wp-mail-smtp'] )->seal( new Secret( 'a\\\\b\\"c' ) ) );

		$this->assertSame( 'a\\b"c', $this->effective( self::SMTP, 'pass' )->secret()->reveal() );
	}

	public function test_a_password_with_slashes_and_quotes_is_read_as_it_was_written(): void {
		$this->seed_smtp( 'old' );
		$value = 'p\\a"s\'s\\\\w';
		$this->write( self::SMTP, 'pass', $value );

		$stored = get_option( 'wp_mail_smtp' )['smtp']['pass'];
		$this->assertStringNotContainsString( "s's", $stored );
		$this->assertSame( $value, $this->effective( self::SMTP, 'pass' )->secret()->reveal() );
		if ( is_callable( array( 'WPMailSMTP\\Helpers\\Crypto', 'decrypt' ) ) ) {
			$this->assertSame( $value, stripslashes( \WPMailSMTP\Helpers\Crypto::decrypt( $stored ) ) );
		}
	}

	/**
	 * @testWith [{"use_encrypt": ""}, ""]
	 *           [{}, ""]
	 *           [{"use_encrypt": "yes"}, "yes"]
	 *
	 * @param array<string, string> $settings Of all connections.
	 */
	public function test_fluentsmtp_keys_that_are_not_encrypted_are_read_and_written_as_they_are( array $settings, string $disabled ): void {
		$this->seed_fluent( $settings, 'SG.plain-key', $disabled );
		$this->assertSame( 'SG.plain-key', $this->effective( self::FLUENT, 'api_key' )->secret()->reveal() );

		$this->write( self::FLUENT, 'api_key', 'SG.another-key' );
		$this->assertSame( 'SG.another-key', get_option( 'fluentmail-settings' )['connections']['abc']['provider_settings']['api_key'] );
		$this->assertSame( 'SG.another-key', $this->effective( self::FLUENT, 'api_key' )->secret()->reveal() );
	}

	public function test_fluentsmtp_keys_that_are_encrypted_are_written_encrypted(): void {
		$codec = ( new Codecs() )->of( Codec_Specs::all()['fluent-smtp'] );
		$this->seed_fluent( array( 'use_encrypt' => 'yes' ), $codec->seal( new Secret( 'SG.sealed-key' ) ) );
		$this->assertSame( 'SG.sealed-key', $this->effective( self::FLUENT, 'api_key' )->secret()->reveal() );

		$this->write( self::FLUENT, 'api_key', 'SG.another-key' );
		$stored = get_option( 'fluentmail-settings' )['connections']['abc']['provider_settings']['api_key'];
		$this->assertNotSame( 'SG.another-key', $stored );
		$this->assertSame( 'SG.another-key', $codec->open( $stored )->secret()->reveal() );

		$this->seed_fluent( array( 'use_encrypt' => 'yes' ), $codec->with_salts( array( 'LOGGED_IN_KEY' => 'of another site' ) )->seal( new Secret( 'SG.sealed-key' ) ) );
		$this->assertTrue( $this->effective( self::FLUENT, 'api_key' )->is_closed() );
	}

	private function seed_smtp( string $pass ): void {
		update_option(
			'wp_mail_smtp',
			array(
				'mail' => array( 'mailer' => 'smtp' ),
				'smtp' => array(
					'auth' => true,
					'host' => 'smtp.example.org',
					'user' => 'me',
					'pass' => $pass,
				),
			)
		);
	}

	/**
	 * @param array<string, string> $settings Of all connections.
	 */
	private function seed_fluent( array $settings, string $key, string $disabled = '' ): void {
		$connection  = array(
			'provider'           => 'sendgrid',
			'key_store'          => 'db',
			'sender_email'       => 'me@example.org',
			'api_key'            => $key,
			'disable_encryption' => $disabled,
		);
		$connections = array(
			'abc' => array(
				'title'             => 'SendGrid',
				'provider_settings' => $connection,
			),
		);
		update_option( 'fluentmail-settings', array( 'connections' => $connections ) + $settings );
	}

	private function key( string $id ): Key {
		$key = ( new Engine() )->discoverer()->key( $id );
		$this->assertNotNull( $key, $id );
		return $key;
	}

	private function effective( string $id, string $name ): Definition {
		$field = $this->key( $id )->field( $name );
		$this->assertNotNull( $field );
		$definition = $field->effective();
		$this->assertNotNull( $definition );
		return $definition;
	}

	private function write( string $id, string $name, string $value ): void {
		$formats = new Formats( new Gravity_Forms_Seal() );
		$storage = new Storage( new Rows(), $formats, new Codecs() );
		$writer  = new Key_Writer( ( new Engine() )->catalog(), $storage, new Codecs(), new Row_Writer( $storage->rows(), $formats ) );
		$writer->write( $this->key( $id ), array( $name => new Secret( $value ) ) );
	}
}
