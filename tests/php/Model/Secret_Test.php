<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

final class Secret_Test extends Test_Case {

	private const VALUE = 'mlsn.9c4e1f07b2d85a63e0917f4cbd2683a59c4e1f07b2d85a63e0917f4cbd2683a5';

	/**
	 * @return array<string, array{callable(Secret): string}>
	 */
	public function ways_to_print(): array {
		return array(
			'var_dump'         => array(
				static function ( Secret $secret ): string {
					ob_start();
					var_dump( $secret, array( 'in' => array( $secret ) ) );
					return (string) ob_get_clean();
				},
			),
			'print_r'          => array(
				static function ( Secret $secret ): string {
					return print_r( array( $secret ), true );
				},
			),
			'var_export'       => array(
				static function ( Secret $secret ): string {
					return var_export( array( $secret ), true );
				},
			),
			'a cast to array'  => array(
				static function ( Secret $secret ): string {
					return implode( ' ', (array) $secret );
				},
			),
			'a cast to string' => array(
				static function ( Secret $secret ): string {
					return "The key is $secret";
				},
			),
			'json_encode'      => array(
				static function ( Secret $secret ): string {
					return (string) wp_json_encode( array( 'key' => $secret ) );
				},
			),
			'a clone'          => array(
				static function ( Secret $secret ): string {
					return print_r( clone $secret, true ) . var_export( clone $secret, true );
				},
			),
			'an exception'     => array(
				static function ( Secret $secret ): string {
					$fail = static function ( Secret $secret ): void {
						throw new \RuntimeException( "Refused: $secret" );
					};
					try {
						$fail( $secret );
					} catch ( \RuntimeException $error ) {
						return $error->getMessage() . print_r( $error->getTrace()[0], true ) . var_export( $error->getTraceAsString(), true );
					}
					return '';
				},
			),
			'debug_backtrace'  => array(
				static function ( Secret $secret ): string {
					$look = static function ( Secret $secret ): string {
						ob_start();
						var_dump( debug_backtrace( 0, 1 ) );
						return (string) ob_get_clean();
					};
					return $look( $secret );
				},
			),
		);
	}

	/**
	 * @dataProvider ways_to_print
	 * @param callable(Secret): string $print
	 */
	public function test_a_secret_cannot_be_printed( callable $print ): void {
		$printed = $print( new Secret( self::VALUE ) );

		$this->assertNotSame( '', $printed );
		foreach ( range( 0, strlen( self::VALUE ) - 8 ) as $at ) {
			$this->assertStringNotContainsString( substr( self::VALUE, $at, 8 ), $printed );
		}
	}

	public function test_a_secret_cannot_be_serialised_and_so_not_be_stored(): void {
		$this->expectException( \LogicException::class );
		update_option( 'key_health_test', array( 'key' => new Secret( self::VALUE ) ) );
	}

	public function test_nothing_that_was_serialised_becomes_a_secret(): void {
		$this->expectException( \LogicException::class );
		unserialize( 'O:22:"KeyHealth\Model\Secret":1:{s:5:"value";s:3:"abc";}' );
	}

	public function test_one_known_value_in_a_dump_does_not_tell_the_others(): void {
		$known   = new Secret( str_repeat( 'known text ', 8 ) );
		$unknown = new Secret( self::VALUE );
		$bytes   = static function ( Secret $secret ): string {
			return (string) current( (array) $secret );
		};
		$guess   = $bytes( $unknown ) ^ $bytes( $known ) ^ str_repeat( 'known text ', 8 );

		$this->assertStringNotContainsString( substr( self::VALUE, 0, 8 ), $guess );
	}

	public function test_two_secrets_are_compared_by_equals_and_never_by_accident(): void {
		$this->assertTrue( ( new Secret( self::VALUE ) )->equals( new Secret( self::VALUE ) ) );
		$this->assertFalse( ( new Secret( self::VALUE ) )->equals( new Secret( self::VALUE . ' ' ) ) );
		$this->assertFalse( new Secret( self::VALUE ) == new Secret( self::VALUE ) ); // phpcs:ignore -- this very comparison is in question.
	}

	public function test_what_is_revealed_is_what_was_put_in_whatever_bytes_it_has(): void {
		foreach ( array( '', 'a', "\x00\xFF\r\n", str_repeat( 'k', 100000 ), random_bytes( 300 ) ) as $value ) {
			$secret = new Secret( $value );
			$this->assertTrue( $value === $secret->reveal() && $value === ( clone $secret )->reveal() );
			$this->assertSame( strlen( $value ), $secret->length() );
			$this->assertSame( '' === $value, $secret->is_empty() );
		}
	}

	public function test_a_stack_trace_does_not_hold_what_the_secret_was_made_of(): void {
		if ( PHP_VERSION_ID < 80200 ) {
			$this->markTestSkipped( 'PHP hides arguments from stack traces since 8.2.' );
		}
		$parameter = ( new \ReflectionMethod( Secret::class, '__construct' ) )->getParameters()[0];
		$this->assertCount( 1, $parameter->getAttributes( 'SensitiveParameter' ) );
	}

	/**
	 * @return array<string, array{string, string|null}>
	 */
	public function last_characters(): array {
		return array(
			'a key with its data center'              => array( str_repeat( '0123456789abcdef', 2 ) . '-us12', 'cdef' ),
			'a value shorter than 12 characters shows none' => array( '0123456789a', null ),
			'spaces around a short value do not make it long' => array( "  0123456789a \n", null ),
			'a value of 12 characters shows 4'        => array( '0123456789ab', '89ab' ),
			'white space at the end does not count'   => array( "0123456789ab \r\n\xC2\xA0", '89ab' ),
			'what is not printable is shown as a dot' => array( "0123456789a\x07b\xC3", 'a.b.' ),
			'an empty value shows none'               => array( '', null ),
		);
	}

	/**
	 * @dataProvider last_characters
	 */
	public function test_the_last_characters_tell_keys_apart_and_no_more( string $value, ?string $shown ): void {
		$this->assertSame( $shown, ( new Secret( $value ) )->last4() );
	}
}
