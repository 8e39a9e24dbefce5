<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Evidence;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

final class Evidence_Test extends Test_Case {

	private const KEY = 'q7x9z2m4k8w1p5-9f8e7d6c5b4a';

	public function test_every_text_that_enters_is_redacted(): void {
		$texts    = new Hostile_Texts( 11 );
		$evidence = $this->evidence(
			array(
				'request'   => 'GET https://api.example/?k=' . self::KEY,
				'sent_with' => 'Authorization: Bearer ' . self::KEY,
				'headers'   => array(
					'X-Request-Id'              => 'id ' . self::KEY,
					'X-Request-Id-' . self::KEY => 'in the name',
					'Location'                  => 'https://elsewhere.example/' . rawurlencode( self::KEY ),
				),
				'body'      => $texts->around( self::KEY ) . base64_encode( 'api:' . self::KEY ),
				'quote'     => 'The key ' . self::KEY . ' is unknown',
				'failure'   => array(
					'kind' => 'dns',
					'text' => 'User has blocked requests to ' . self::KEY,
				),
			)
		);
		$this->assertSame( array(), Hostile_Texts::told( self::KEY, (string) wp_json_encode( $evidence->to_array(), JSON_UNESCAPED_UNICODE ) ) );
		$this->assertStringContainsString( '••••5b4a', (string) $evidence->quote() );
	}

	public function test_there_is_no_way_to_make_evidence_without_a_redactor(): void {
		$constructor = ( new \ReflectionClass( Evidence::class ) )->getConstructor();
		$this->assertNotNull( $constructor );
		$this->assertTrue( $constructor->isPrivate() );
	}

	public function test_markup_and_scripts_stay_text_and_gain_no_power(): void {
		$hostile  = "<script>alert(1)</script>\x00<img src=x onerror=alert(1)> \u{202E}gnp.exe\u{200B} \x1B[31mred";
		$evidence = $this->evidence(
			array(
				'body'  => $hostile,
				'quote' => $hostile,
			)
		)->to_array();

		$this->assertSame( '<script>alert(1)</script><img src=x onerror=alert(1)> gnp.exe [31mred', $evidence['body'] );
		$this->assertSame( $evidence['body'], $evidence['quote'] );
		$this->assertStringNotContainsString( '<', (string) esc_html( (string) $evidence['quote'] ) );
	}

	public function test_bytes_that_are_no_text_are_left_out_on_every_wordpress(): void {
		$evidence = $this->evidence( array( 'body' => "caf\xE9 Schl\xC3\xBCssel \xF0\x9F\x94\x91 \xC3" ) )->to_array();

		$this->assertSame( 'caf Schlüssel 🔑 ', $evidence['body'] );
		$this->assertIsString( wp_json_encode( $evidence ) );
	}

	public function test_every_text_has_a_longest_length_whatever_came(): void {
		$long    = str_repeat( 'ü and a word ', 10000 );
		$headers = array();
		foreach ( range( 1, 500 ) as $number ) {
			$headers[ 'X-RateLimit-' . $number . str_repeat( 'x', 200 ) ] = $long;
		}
		$evidence = $this->evidence(
			array(
				'request'   => $long,
				'sent_with' => $long,
				'headers'   => $headers,
				'body'      => $long,
				'quote'     => $long,
				'failure'   => array(
					'kind' => 'tls',
					'text' => $long,
				),
			)
		)->to_array();

		$this->assertLessThanOrEqual( 2002, mb_strlen( $evidence['body'] ) );
		$this->assertLessThanOrEqual( 402, mb_strlen( (string) $evidence['quote'] ) );
		$this->assertLessThan( 25000, strlen( (string) wp_json_encode( $evidence, JSON_UNESCAPED_UNICODE ) ) );
	}

	public function test_a_secret_is_taken_out_before_the_text_is_cut_so_that_no_cut_hides_it(): void {
		foreach ( range( 1970, 2010 ) as $before ) {
			$body = $this->evidence( array( 'body' => str_repeat( '.', $before ) . self::KEY ) )->to_array()['body'];
			$this->assertSame( array(), Hostile_Texts::told( self::KEY, $body ) );
			$this->assertStringNotContainsString( substr( self::KEY, 0, 5 ), $body );
		}
	}

	public function test_headers_that_help_nobody_are_dropped(): void {
		$headers = $this->evidence(
			array(
				'headers' => array(
					'Set-Cookie'           => 'session=abc',
					'Content-Type'         => 'text/html',
					'X-Powered-By'         => 'PHP',
					'x-akismet-alert-code' => '10005',
					'Retry-After'          => '60',
				),
			)
		)->to_array()['headers'];
		$this->assertSame(
			array(
				'content-type'         => 'text/html',
				'x-akismet-alert-code' => '10005',
				'retry-after'          => '60',
			),
			$headers
		);
	}

	public function test_what_was_stored_comes_back_the_same(): void {
		$evidence = $this->evidence(
			array(
				'status' => 401,
				'body'   => '{"message":"Unauthenticated."}',
				'quote'  => 'Unauthenticated.',
			)
		);
		$stored   = json_decode( (string) wp_json_encode( $evidence->to_array() ), true );
		$restored = Evidence::restore( $stored );

		$this->assertNotNull( $restored );
		$this->assertSame( $evidence->to_array(), $restored->to_array() );
		$this->assertSame( '401', $restored->status_words() );
	}

	public function test_what_is_no_stored_evidence_comes_back_as_none(): void {
		foreach ( array( null, 'text', array(), array( 'request' => 'GET x' ), 7 ) as $rubbish ) {
			$this->assertNull( Evidence::restore( $rubbish ) );
		}
		$odd = Evidence::restore(
			array(
				'request'  => array(),
				'asked_at' => 1,
				'purpose'  => null,
				'headers'  => 'x',
				'status'   => '200',
			)
		);
		$this->assertTrue( null === $odd || null === $odd->status() );
	}

	/**
	 * @param array<string, mixed> $raw
	 */
	private function evidence( array $raw ): Evidence {
		return Evidence::of(
			new Redactor( array( new Secret( self::KEY ) ) ),
			$raw + array(
				'asked_at' => 1763733600,
				'purpose'  => 'provider',
				'request'  => 'GET https://api.example/',
			)
		);
	}
}
