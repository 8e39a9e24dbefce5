<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codec\Codec;
use KeyHealth\Discovery\Codec\Opened;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Test_Case;

/**
 * What single codecs do where a site is not as plugins wish.
 *
 * @group single
 */
final class Codec_Edges_Test extends Test_Case {

	private const VALUE = 'SG.aBcDeFgHiJkLmNoPqRsTuV.0123456789-abcdefghijklmnopqrstuvwxyz';

	public function test_wp_mail_smtp_without_a_key_stores_the_password_as_it_is_and_so_do_we(): void {
		$codec = $this->codec( 'wp-mail-smtp' );
		delete_option( 'wp_mail_smtp_mail_key' );

		$this->assertSame( 'secret', $codec->seal( new Secret( 'secret' ) ) );
		$this->assert_plain( 'secret', $codec->open( 'secret' ) );

		$this->expectException( \DomainException::class );
		$codec->seal( new Secret( base64_encode( hash( 'sha512', 'looks sealed', true ) ) ) );
	}

	public function test_wp_mail_smtp_sends_a_password_that_it_cannot_open_as_it_is_stored(): void {
		$codec = $this->codec( 'wp-mail-smtp' );
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
		$sealed = $codec->seal( new Secret( self::VALUE ) );
		foreach ( array( base64_encode( str_repeat( 'x', 32 ) ), base64_encode( 'short' ), '', '!', null ) as $key ) {
			null === $key ? delete_option( 'wp_mail_smtp_mail_key' ) : update_option( 'wp_mail_smtp_mail_key', $key );
			$this->assert_closed( $sealed, $codec->open( $sealed ) );
		}
	}

	public function test_a_long_plain_password_is_told_from_a_sealed_one(): void {
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
		foreach ( array( bin2hex( random_bytes( 32 ) ), strtoupper( bin2hex( random_bytes( 32 ) ) ), str_repeat( 'Pass-Word ', 12 ), self::VALUE ) as $plain ) {
			$this->assert_plain( $plain, $this->codec( 'wp-mail-smtp' )->open( $plain ) );
		}
	}

	public function test_wp_mail_smtp_opens_with_the_key_that_a_filter_gives(): void {
		$codec = $this->codec( 'wp-mail-smtp' );
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
		$sealed = $codec->seal( new Secret( self::VALUE ) );
		delete_option( 'wp_mail_smtp_mail_key' );
		add_filter( 'wp_mail_smtp_helpers_crypto_get_secret_key', static fn(): string => base64_encode( str_repeat( 'k', 32 ) ) );

		$this->assert_plain( self::VALUE, $codec->open( $sealed ) );
		add_filter(
			'wp_mail_smtp_helpers_crypto_get_secret_key',
			static function (): void {
				throw new \RuntimeException( 'Other code fails.' );
			},
			20
		);
		$this->assert_closed( $sealed, $codec->open( $sealed ) );
	}

	public function test_where_a_filter_stops_encryption_wp_mail_smtp_neither_seals_nor_opens(): void {
		$codec = $this->codec( 'wp-mail-smtp' );
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
		$sealed = $codec->seal( new Secret( self::VALUE ) );
		add_filter( 'wp_mail_smtp_helpers_crypto_stop', '__return_true' );

		$this->assert_closed( $sealed, $codec->open( $sealed ) );
		$this->assertSame( self::VALUE, $codec->seal( new Secret( self::VALUE ) ) );
		$this->assert_plain( self::VALUE, $codec->open( self::VALUE ) );
	}

	public function test_typed_in_salts_stay_secret_whatever_is_dumped(): void {
		$typed = 'correct-horse-battery-staple-0123';
		foreach ( Codec_Specs::with_salts() as $slug => $spec ) {
			$codec  = ( new Codecs() )->of( $spec );
			$typing = $codec->with_salts( array_fill_keys( $codec->salts(), $typed ) );
			$opened = array( Opened::plain( new Secret( self::VALUE ) ), Opened::closed( self::VALUE ) );
			$dump   = print_r( array( $typing, $opened ), true ) . var_export( array( $typing, $opened ), true ) . wp_json_encode( array( $typing, (array) $typing, $opened ) );
			$this->assertSame( array(), ( new Secret_Search( $typed, self::VALUE ) )->find( $dump ), $slug );
		}
	}

	public function test_a_key_is_not_sealed_so_short_that_mailerlite_would_take_it_for_a_plain_one(): void {
		$codec = $this->codec( 'woo-mailerlite' )->with_salts(
			array(
				'LOGGED_IN_KEY'  => 'short',
				'LOGGED_IN_SALT' => 'short',
			)
		);
		$this->assert_plain( self::VALUE, $codec->open( $codec->seal( new Secret( self::VALUE ) ) ) );

		$this->expectException( \DomainException::class );
		$codec->seal( new Secret( 'k' ) );
	}

	public function test_what_is_typed_in_wins_over_a_constant_that_the_plugin_prefers(): void {
		$site   = array(
			'key'  => array( 'AUTH_KEY', 'LOGGED_IN_KEY' ),
			'salt' => array( 'AUTH_SALT', 'LOGGED_IN_SALT' ),
		) + Codec_Specs::all()['fluent-smtp'];
		$old    = array(
			'LOGGED_IN_KEY'  => 'the key of another site',
			'LOGGED_IN_SALT' => 'the salt of another site',
		);
		$sealed = $this->codec( 'fluent-smtp' )->with_salts( $old )->seal( new Secret( self::VALUE ) );

		$this->assertSame( array( 'AUTH_KEY', 'LOGGED_IN_KEY', 'AUTH_SALT', 'LOGGED_IN_SALT' ), ( new Codecs() )->of( $site )->salts() );
		$this->assert_closed( '', ( new Codecs() )->of( $site )->open( $sealed ) );
		$this->assert_plain( self::VALUE, ( new Codecs() )->of( $site )->with_salts( $old )->open( $sealed ) );
	}

	public function test_smtp2go_noise_that_happens_to_begin_like_a_key_is_none(): void {
		$noise = "api-\x00\xff\x01";
		$iv    = str_repeat( 'i', 16 );
		$this->assert_closed( $noise, $this->codec( 'smtp2go' )->open( base64_encode( $iv . openssl_encrypt( $noise, 'AES-256-CTR', AUTH_KEY, 0, $iv ) ) ) );
	}

	public function test_smtp2go_sends_the_noise_that_a_wrong_key_gives(): void {
		$codec  = $this->codec( 'smtp2go' );
		$sealed = $codec->with_salts( array( 'AUTH_KEY' => 'the key of another site' ) )->seal( new Secret( 'api-0123456789ABCDEF' ) );
		$opened = $codec->open( $sealed );

		$this->assertTrue( $opened->is_closed() );
		$this->assertSame( 20, $opened->sent_instead()->length() );
		$this->assert_plain( 'api-PLAIN', $codec->open( 'api-PLAIN' ) );
		$this->expectException( \DomainException::class );
		$codec->seal( new Secret( 'SG.another-provider' ) );
	}

	public function test_yaysmtp_opens_what_its_older_versions_stored(): void {
		$codec = $this->codec( 'yaysmtp' );
		$old   = static fn( string $value ): string => base64_encode( $value . '-' . substr( sha1( 'smtppass' . $value . 'yay_smtp123098' ), 0, 6 ) );

		$this->assert_plain( 'pass-with-hyphens', $codec->open( $old( 'pass-with-hyphens' ) ) );
		$this->assert_closed( '0', $codec->open( base64_encode( 'pass-with-hyphens-000000' ) ) );
		$this->assert_closed( '0', $codec->open( 'a plain password' ) );
		$this->assert_closed( '', $codec->open( '{"ct":[],"iv":{"a":1},"s":"zz"}' ) );

		$this->expectException( \DomainException::class );
		$codec->seal( new Secret( "\xff" ) );
	}

	public function test_forminator_opens_under_the_salts_what_was_sealed_before_its_constant_appeared(): void {
		$codec  = $this->codec( 'forminator' );
		$sealed = $codec->seal( new Secret( self::VALUE ) );
		add_filter( 'forminator_encryption_key', static fn(): string => 'a key of its own' );

		$this->assert_plain( self::VALUE, $codec->open( $sealed ) );
		$this->assert_plain( self::VALUE, $codec->open( $codec->seal( new Secret( self::VALUE ) ) ) );
		$this->assertNotSame( $sealed, $codec->seal( new Secret( self::VALUE ) ) );
		remove_all_filters( 'forminator_encryption_key' );
		$this->assert_plain( self::VALUE, $codec->with_salts( array( 'FORMINATOR_ENCRYPTION_KEY' => 'a key of its own' ) )->open( $this->sealed_under( 'a key of its own' ) ) );
		$this->assert_closed( '', $codec->open( $this->sealed_under( 'a key of its own' ) ) );
	}

	public function test_forminator_lets_a_site_bring_its_own_encryption(): void {
		add_filter( 'forminator_custom_encryption', static fn( string $sealed ): string => strrev( $sealed ) );
		add_filter( 'forminator_custom_decryption', static fn( string $sealed ): string => strrev( $sealed ) );
		$codec = $this->codec( 'forminator' );

		$this->assert_plain( self::VALUE, $codec->open( $codec->seal( new Secret( self::VALUE ) ) ) );
		add_filter( 'forminator_custom_decryption', '__return_empty_array', 20 );
		$this->assert_plain( 'not sealed', $codec->open( 'not sealed' ) );
	}

	public function test_constant_contact_tokens_are_plain_and_a_sealed_one_is_sent_as_it_is(): void {
		$codec = $this->codec( 'constant-contact-forms' );

		$this->assertFalse( class_exists( 'Defuse\\Crypto\\RuntimeTests' ) );
		$this->assert_plain( self::VALUE, $codec->open( self::VALUE ) );
		$this->assert_closed( 'def50200abcdef', $codec->open( 'def50200abcdef' ) );
		$this->assert_plain( 'not-def50200', $codec->open( 'not-def50200' ) );
	}

	public function test_base64_opens_as_leniently_as_the_plugins_and_gives_no_noise(): void {
		$lenient = $this->codec( 'post-smtp' );
		$this->assert_plain( self::VALUE, $lenient->open( ' ' . chunk_split( base64_encode( self::VALUE ), 10 ) ) );
		$this->assert_closed( base64_decode( self::VALUE ), $lenient->open( self::VALUE ) );
		$this->assert_plain( "with a line end\n", $lenient->open( base64_encode( "with a line end\n" ) ) );

		$unpadded = $this->codec( 'suremails' );
		foreach ( array( 'a', 'ab', 'abc', 'abcd' ) as $value ) {
			$this->assertStringEndsNotWith( '=', $unpadded->seal( new Secret( $value ) ) );
			$this->assert_plain( $value, $unpadded->open( base64_encode( $value ) ) );
		}

		$or_plain = $this->codec( 'zoho-mail' );
		$this->assert_plain( '1000.0123abc.4567def', $or_plain->open( '1000.0123abc.4567def' ) );
		$this->assert_plain( '1000.0123abc.4567def', $or_plain->open( base64_encode( '1000.0123abc.4567def' ) ) );
		$this->assert_plain( '0123456789abcdef', $or_plain->open( '0123456789abcdef' ) );

		$this->expectException( \DomainException::class );
		$lenient->seal( new Secret( "noise \x00" ) );
	}

	private function sealed_under( string $key ): string {
		return $this->codec( 'forminator' )->with_salts( array( 'FORMINATOR_ENCRYPTION_KEY' => $key ) )->seal( new Secret( self::VALUE ) );
	}

	private function codec( string $slug ): Codec {
		return ( new Codecs() )->of( Codec_Specs::all()[ $slug ] );
	}

	private function assert_plain( string $value, Opened $opened ): void {
		$this->assertFalse( $opened->is_closed() );
		$this->assertSame( $value, $opened->secret()->reveal() );
	}

	private function assert_closed( string $sent_instead, Opened $opened ): void {
		$this->assertTrue( $opened->is_closed() );
		$this->assertSame( $sent_instead, $opened->sent_instead()->reveal() );
	}
}
