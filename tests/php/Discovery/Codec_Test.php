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
use KeyHealth\Tests\Test_Case;

/**
 * What holds for every codec.
 */
final class Codec_Test extends Test_Case {

	private const MAIL_KEYS = array( 'wp_mail_smtp_mail_key', 'easy_wp_smtp_mail_key' );

	protected function set_up() {
		parent::set_up();
		foreach ( self::MAIL_KEYS as $option ) {
			update_option( $option, base64_encode( hash( 'sha256', $option, true ) ) );
		}
	}

	/**
	 * @dataProvider every_codec
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_what_is_sealed_is_opened( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		foreach ( Codec_Specs::values( $slug ) as $value ) {
			$sealed = $codec->seal( new Secret( $value ) );
			$this->assert_plain( $value, $codec->open( $sealed ) );
		}
		$this->assertSame( '', $codec->seal( new Secret( '' ) ) );
		$this->assert_plain( '', $codec->open( '' ) );
	}

	/**
	 * @dataProvider every_codec_with_salts
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_a_sealed_value_shows_nothing_of_itself_and_is_another_one_each_time( string $slug, array $spec ): void {
		$codec  = $this->codec( $spec );
		$value  = Codec_Specs::values( $slug )[0];
		$sealed = $codec->seal( new Secret( $value ) );

		$this->assertNotSame( $sealed, $codec->seal( new Secret( $value ) ) );
		$this->assertStringNotContainsString( substr( $value, 4, 8 ), $sealed . base64_decode( $sealed ) );
	}

	/**
	 * @dataProvider every_codec_with_salts
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_after_the_salts_changed_a_value_is_closed_until_the_old_ones_are_typed_in( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		foreach ( Codec_Specs::values( $slug ) as $turn => $value ) {
			foreach ( array( 'long', 'short' ) as $kind ) {
				$old    = $this->typed( $codec, "$kind old salts $turn", 'short' === $kind ? $this->shortest( $slug ) : 64 );
				$sealed = $codec->with_salts( $old )->seal( new Secret( $value ) );

				$closed = $codec->open( $sealed );
				$this->assertTrue( $closed->is_closed(), $slug );
				$this->assertSame( '', $closed->secret()->reveal() );
				$this->assertTrue( $codec->with_salts( $this->typed( $codec, "others $turn", 64 ) )->open( $sealed )->is_closed() );
				$this->assert_plain( $value, $codec->with_salts( $old )->open( $sealed ) );
			}
		}
	}

	/**
	 * @dataProvider every_codec_with_salts
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_with_the_wrong_salts_no_value_ever_comes_out( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		$value = new Secret( Codec_Specs::values( $slug )[0] );
		// Chance alone makes noise end with a salt of 1 character once in 256 times, and makes its padding right as often.
		for ( $turn = 0; $turn < 2000; $turn++ ) {
			$wrong  = $codec->with_salts( $this->typed( $codec, "wrong $turn", 0 === $turn % 8 ? 64 : 1 ) );
			$opened = $wrong->open( $codec->seal( $value ) );
			$this->assertTrue( $opened->is_closed(), "$slug, turn $turn" );
		}
	}

	/**
	 * @dataProvider every_codec_with_salts
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_salts_that_are_typed_in_empty_are_those_of_the_site( string $slug, array $spec ): void {
		$codec  = $this->codec( $spec );
		$sealed = $codec->seal( new Secret( Codec_Specs::values( $slug )[0] ) );

		$this->assertNotSame( array(), $codec->salts() );
		$this->assert_plain( Codec_Specs::values( $slug )[0], $codec->with_salts( array_fill_keys( $codec->salts(), '' ) )->open( $sealed ) );
	}

	/**
	 * @dataProvider every_codec
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_garbage_of_any_length_comes_out_as_it_is_or_not_at_all( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		mt_srand( 7 );
		for ( $turn = 0; $turn < 6; $turn++ ) {
			for ( $length = 0; $length <= 64; $length++ ) {
				$noise = self::noise( $length );
				foreach ( array( $noise, base64_encode( $noise ), rtrim( base64_encode( $noise ), '=' ), bin2hex( $noise ), "api-$noise", "def50200$noise" ) as $stored ) {
					$this->assert_nothing_made_up( $stored, $codec->open( $stored ), $spec );
				}
			}
		}
	}

	/**
	 * @dataProvider every_codec
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_five_megabytes_are_no_trouble( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		$large = str_repeat( self::noise( 1 << 10 ), 5 << 10 );
		foreach ( array( $large, base64_encode( $large ), str_repeat( 'A', 5 << 20 ), str_repeat( '[', 5 << 20 ), '{"ct":"' . str_repeat( 'A', 5 << 20 ) . '","iv":"' . str_repeat( '0', 32 ) . '","s":"00"}' ) as $stored ) {
			$opened = $codec->open( $stored );
			// An encoding without a key has decoded it, and noise is no text.
			if ( 'base64' !== $spec['name'] ) {
				$this->assertTrue( $opened->is_closed() || $opened->secret()->reveal() === $stored, $slug );
			} else {
				$this->assertLessThanOrEqual( strlen( $stored ), $opened->secret()->length() + $opened->sent_instead()->length() );
			}
		}
	}

	/**
	 * @dataProvider every_codec
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_a_sealed_value_that_lost_its_end_is_never_taken_for_another_one( string $slug, array $spec ): void {
		$codec = $this->codec( $spec );
		$value = Codec_Specs::values( $slug )[0];
		$whole = $codec->seal( new Secret( $value ) );
		for ( $length = 0, $end = strlen( $whole ); $length < $end; $length++ ) {
			$opened = $codec->open( substr( $whole, 0, $length ) );
			if ( in_array( $spec['name'], array( 'base64', 'defuse', 'smtp2go' ), true ) ) {
				// These prove nothing: a piece of the key is what the plugin would send.
				$this->assertTrue( $opened->is_closed() || 0 === strpos( $value, $opened->secret()->reveal() ) || substr( $whole, 0, $length ) === $opened->secret()->reveal() );
			} else {
				$this->assertTrue( $opened->is_closed() || in_array( $opened->secret()->reveal(), array( substr( $whole, 0, $length ), $value ), true ), "$slug, $length" );
			}
		}
	}

	public function test_a_name_that_is_none_is_refused(): void {
		$this->expectException( \DomainException::class );
		$this->codec( array( 'name' => 'rot13' ) );
	}

	/**
	 * @return iterable<string, array{string, array<string, mixed>}>
	 */
	public function every_codec(): iterable {
		foreach ( Codec_Specs::all() as $slug => $spec ) {
			yield $slug => array( $slug, $spec );
		}
	}

	/**
	 * @return iterable<string, array{string, array<string, mixed>}>
	 */
	public function every_codec_with_salts(): iterable {
		foreach ( Codec_Specs::with_salts() as $slug => $spec ) {
			yield $slug => array( $slug, $spec );
		}
	}

	/**
	 * @return array<string, string>
	 */
	private function typed( Codec $codec, string $of, int $length ): array {
		$typed = array();
		foreach ( $codec->salts() as $name ) {
			// A key of libsodium has 32 bytes, whatever it is made of.
			$typed[ $name ] = substr( hash( 'sha256', "$of $name" ), 0, false !== strpos( $name, 'CRYPTO_KEY' ) && $length > 1 ? 32 : $length );
		}
		return $typed;
	}

	/** How long a salt must be so that the plugin tells what it sealed from a plain key. */
	private function shortest( string $slug ): int {
		return 'woo-mailerlite' === $slug ? 16 : 2;
	}

	/**
	 * @param array<string, mixed> $spec
	 */
	private function assert_nothing_made_up( string $stored, Opened $opened, array $spec ): void {
		if ( $opened->is_closed() ) {
			$this->assertSame( '', $opened->secret()->reveal() );
			return;
		}
		$value = $opened->secret()->reveal();
		$this->assertSame( '', $opened->sent_instead()->reveal() );
		if ( 'base64' === $spec['name'] && $value !== $stored ) {
			$this->assertSame( base64_decode( $stored ), $value );
			$this->assertSame( 1, preg_match( '//u', $value ) );
			$this->assertDoesNotMatchRegularExpression( '/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/', $value );
			return;
		}
		$this->assertSame( 'yaysmtp' === $spec['name'] && '0' === $stored ? '' : $stored, $value );
	}

	private function assert_plain( string $value, Opened $opened ): void {
		$this->assertFalse( $opened->is_closed() );
		$this->assertSame( $value, $opened->secret()->reveal() );
		$this->assertSame( '', $opened->sent_instead()->reveal() );
	}

	private static function noise( int $length ): string {
		$noise = '';
		for ( $i = 0; $i < $length; $i++ ) {
			$noise .= chr( mt_rand( 0, 255 ) );
		}
		return $noise;
	}

	/**
	 * @param array<string, mixed> $spec
	 */
	private function codec( array $spec ): Codec {
		return ( new Codecs() )->of( $spec );
	}
}
