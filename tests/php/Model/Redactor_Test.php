<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

final class Redactor_Test extends Test_Case {

	private const ROUNDS = 60;

	public function test_of_a_secret_no_8_characters_are_left_in_whatever_way_it_is_written(): void {
		$texts = new Hostile_Texts( 20261121 );
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$secret   = $texts->secret();
			$redactor = new Redactor( array( new Secret( $secret ) ) );
			foreach ( Hostile_Texts::ways( $secret ) as $way => $written ) {
				$text     = $texts->around( $written );
				$redacted = $redactor->redact( $text );
				$this->assertSame( array(), Hostile_Texts::told( $secret, $redacted ), "$way: $text" );
			}
		}
	}

	public function test_of_a_piece_of_a_secret_no_8_characters_are_left(): void {
		$texts = new Hostile_Texts( 7 );
		for ( $round = 0; $round < 5 * self::ROUNDS; $round++ ) {
			$secret   = $texts->secret();
			$text     = $texts->around( $texts->piece_of( $secret ) ) . $texts->around( $texts->piece_of( $secret ) );
			$redacted = ( new Redactor( array( new Secret( $secret ) ) ) )->redact( $text );
			$this->assertSame( array(), Hostile_Texts::told( $secret, $redacted ), $text );
		}
	}

	public function test_several_secrets_side_by_side_are_all_taken_out(): void {
		$texts = new Hostile_Texts( 9 );
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$secrets  = array( $texts->secret(), $texts->secret(), $texts->secret() );
			$redactor = new Redactor(
				array_map(
					static function ( string $value ): Secret {
						return new Secret( $value );
					},
					$secrets
				)
			);
			$redacted = $redactor->redact( $texts->around( implode( $texts->around( '' ), $secrets ) . implode( '', $secrets ) ) );
			foreach ( $secrets as $secret ) {
				$this->assertSame( array(), Hostile_Texts::told( $secret, $redacted ) );
			}
		}
	}

	public function test_a_short_secret_is_taken_out_as_a_whole(): void {
		$redactor = new Redactor( array( new Secret( 'hunter2' ) ) );
		$this->assertSame( 'password •••• is wrong', $redactor->redact( 'password hunter2 is wrong' ) );
		$this->assertSame( 'password •••• is wrong', $redactor->redact( 'password HUNTER2 is wrong' ) );
	}

	public function test_a_short_secret_that_is_a_part_of_a_long_one_does_not_break_it_up(): void {
		$long     = 'q7x9z2hunter2m4k8w1p5';
		$redacted = ( new Redactor( array( new Secret( 'hunter2' ), new Secret( $long ) ) ) )->redact( "It was $long." );
		$this->assertSame( 'It was ••••w1p5.', $redacted );
	}

	public function test_the_mask_ends_in_the_last_characters_so_that_the_key_can_be_recognized(): void {
		$redactor = new Redactor( array( new Secret( 'q7x9z2m4k8w1p5' ) ) );
		$this->assertSame( '{"key":"••••w1p5"}', $redactor->redact( '{"key":"q7x9z2m4k8w1p5"}' ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function harmless_texts(): array {
		return array(
			'a sentence'                  => array( 'Unauthenticated. The token could not be found.' ),
			'JSON with numbers'           => array( '{"quota":1000,"remaining":958,"reset":"2026-11-22T00:00:00Z"}' ),
			'lines and indents'           => array( "{\n    \"message\": \"Resource not found.\"\n}" ),
			'a host and a path'           => array( 'GET https://api.mailersend.com/v1/api-quota' ),
			'an error of curl'            => array( 'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received' ),
			'markup'                      => array( '<!DOCTYPE html><html><head><title>503</title></head></html>' ),
			'text that is not ASCII'      => array( 'Clé non valide – Schlüssel ungültig – キーが無効です' ),
			'what is already masked'      => array( 'Authorization: Bearer ••••83a5' ),
			'what SMTP.com says of a key' => array( '{"status":"fail","data":{"api_key":"invalid"}}' ),
			'the same in words'           => array( 'api_key: invalid, password: required' ),
			'what has become of a token'  => array( 'Token expired. The other token revoked.' ),
		);
	}

	/**
	 * @dataProvider harmless_texts
	 */
	public function test_what_is_no_secret_is_left_as_it_is( string $text ): void {
		$redactor = new Redactor( array( new Secret( 'q7x9z2m4k8w1p5-9f8e7d6c5b4a' ), new Secret( '' ) ) );
		$this->assertSame( $text, $redactor->redact( $text ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function strangers(): array {
		return array(
			'a bearer token'      => array( 'Authorization: Bearer abcDEF123456', 'abcDEF123456' ),
			'a key in an address' => array( 'GET /v1?api_key=abcDEF123456&x=1', 'abcDEF123456' ),
			'a password in JSON'  => array( '{"password":"correct horse"}', 'correct' ),
			'a SendGrid key'      => array( 'the key SG.AbCdEfGhIjKlMnOpQrStUv.0123456789', 'AbCdEfGhIjKlMnOp' ),
			'a JSON web token'    => array( 'x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl', 'eyJzdWIi' ),
			'a long hexadecimal'  => array( 'id ' . str_repeat( '0f1e2d3c', 6 ), '0f1e2d3c0f1e2d3c' ),
			'a mail address'      => array( 'user ann.lee+x@customer.example is unknown', 'ann.lee' ),
		);
	}

	/**
	 * @dataProvider strangers
	 */
	public function test_what_looks_like_somebody_else_s_credential_or_address_is_taken_out( string $text, string $part ): void {
		$redacted = ( new Redactor( array() ) )->redact( $text );
		$this->assertStringNotContainsString( $part, $redacted );
		$this->assertMatchesRegularExpression( '/•|…/u', $redacted );
	}

	public function test_the_longest_answer_holds_nobody_up(): void {
		$secret   = str_repeat( 'q7x9z2m4k8', 10 );
		$redactor = new Redactor( array( new Secret( $secret ) ) );
		foreach ( array( str_repeat( 'q7x9z2m', 9362 ), str_repeat( ' q', 32768 ), str_repeat( '\\n', 32768 ), random_bytes( 65536 ) ) as $text ) {
			$started = microtime( true );
			$redactor->redact( $text );
			// Not a measurement: an expression that goes astray takes minutes.
			$this->assertLessThan( 5, microtime( true ) - $started );
		}
	}
}
