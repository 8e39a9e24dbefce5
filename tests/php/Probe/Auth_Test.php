<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Auth;
use KeyHealth\Probe\Draft;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Slots;
use KeyHealth\Probe\Unsendable;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * How a key is put into a request, in every scheme that src/catalog/schema.ts knows.
 */
final class Auth_Test extends Test_Case {

	private const KEY  = 'Zq7Xw2Rt9Lm4Pn6Ks8Vb';
	private const ALSO = 'Hd5Gf3Jk1Yc0Ub8Tw6Ea';

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function schemes(): array {
		$schemes = array(
			'bearer'                 => array( 'scheme' => 'bearer' ),
			'header'                 => array(
				'scheme' => 'header',
				'name'   => 'X-Api-Key',
				'before' => 'api-key ',
				'also'   => array( 'X-Api-Secret' => 'api_secret' ),
			),
			'basic, key as user'     => array(
				'scheme' => 'basic',
				'user'   => '{api_key}',
				'pass'   => '{api_secret}',
			),
			'basic, key as password' => array(
				'scheme' => 'basic',
				'user'   => 'api',
				'pass'   => '{api_key}',
			),
			'form'                   => array(
				'scheme' => 'form',
				'names'  => array( 'key', 'api_key' ),
			),
			'json'                   => array(
				'scheme' => 'json',
				'name'   => 'key',
			),
			'query'                  => array(
				'scheme' => 'query',
				'name'   => 'api key',
			),
			'sigv4'                  => array(
				'scheme'  => 'sigv4',
				'id'      => 'id',
				'region'  => 'region',
				'service' => 'ses',
			),
		);
		return array_map( fn( array $auth ): array => array( $auth + array( 'field' => 'api_key' ) ), $schemes );
	}

	/**
	 * @dataProvider schemes
	 *
	 * @param array<string, mixed> $auth
	 */
	public function test_nothing_that_may_be_seen_of_a_request_holds_the_key( array $auth ): void {
		foreach ( array( self::KEY, "K\xFFy" . self::KEY, 'a/b+c&d=e#f?' . self::KEY . ' "<x>"' ) as $key ) {
			$request = $this->put( $auth, array( 'api_key' => $key ) );
			$seen    = implode( "\n", array( print_r( $request, true ), var_export( $request, true ), (string) wp_json_encode( $request ), $request->line(), (string) $request->sent_with(), $request->host() ) );
			foreach ( array( $key, self::ALSO ) as $secret ) {
				foreach ( array( $secret, base64_encode( $secret ), rawurlencode( $secret ), substr( $secret, 0, 8 ), substr( $secret, -8 ), substr( base64_encode( $secret ), 4, 12 ) ) as $part ) {
					$this->assertStringNotContainsString( $part, $seen );
				}
			}
		}
	}

	/**
	 * @dataProvider schemes
	 *
	 * @param array<string, mixed> $auth
	 */
	public function test_of_a_short_key_not_even_the_end_is_shown( array $auth ): void {
		$this->assertStringNotContainsString( 'Xw2', $this->put( $auth, array( 'api_key' => 'Zq7Xw2' ) )->sent_with() . $this->put( $auth, array( 'api_key' => 'Zq7Xw2' ) )->line() );
	}

	/**
	 * @return array<string, array{array<string, mixed>, string, string}>
	 */
	public function fields_in_headers(): array {
		$schemes = array_map( 'current', $this->schemes() );
		$fields  = array();
		foreach ( array( "\r\nX-Evil: 1", "\n", "\r", "\0", "\x1B", "\x7F" ) as $bytes ) {
			$fields[ 'bearer ' . bin2hex( $bytes ) ]         = array( $schemes['bearer'], 'api_key', $bytes );
			$fields[ 'header ' . bin2hex( $bytes ) ]         = array( $schemes['header'], 'api_key', $bytes );
			$fields[ 'other header ' . bin2hex( $bytes ) ]   = array( $schemes['header'], 'api_secret', $bytes );
			$fields[ 'id of a signer ' . bin2hex( $bytes ) ] = array( $schemes['sigv4'], 'id', $bytes );
			$fields[ 'its region ' . bin2hex( $bytes ) ]     = array( $schemes['sigv4'], 'region', $bytes );
		}
		return $fields;
	}

	/**
	 * @dataProvider fields_in_headers
	 *
	 * @param array<string, mixed> $auth
	 */
	public function test_no_field_brings_a_header_of_its_own( array $auth, string $field, string $bytes ): void {
		try {
			$this->put( $auth, array( $field => self::KEY . $bytes ) );
			$this->fail( 'It was put into a header.' );
		} catch ( Unsendable $refused ) {
			$this->assertSame( Unsendable::VALUE, $refused->getCode() );
			$this->assertStringNotContainsString( self::KEY, $refused->getMessage() . $refused->getTraceAsString() );
		}
	}

	public function test_what_a_header_cannot_carry_basic_form_json_query_and_a_signature_can(): void {
		$key     = self::KEY . "\r\nX-Evil: 1\0&a=b\"";
		$schemes = array_map( 'current', $this->schemes() );

		$this->assertSame( 'Basic ' . base64_encode( "api:$key" ), $this->put( $schemes['basic, key as password'], array( 'api_key' => $key ) )->reveal_headers()['Authorization'] );
		parse_str( $this->put( $schemes['form'], array( 'api_key' => $key ) )->reveal_body(), $form );
		$this->assertSame( array( $key, $key ), array( $form['key'], $form['api_key'] ) );
		$this->assertSame( array( 'key' => $key ), json_decode( $this->put( $schemes['json'], array( 'api_key' => $key ) )->reveal_body(), true ) );
		$this->assertSame( 'https://api.example/v1?api%20key=' . rawurlencode( $key ), $this->put( $schemes['query'], array( 'api_key' => $key ) )->reveal_url() );
		$this->assertStringNotContainsString( 'Evil', implode( $this->put( $schemes['sigv4'], array( 'api_key' => $key ) )->reveal_headers() ) );
	}

	public function test_each_scheme_puts_the_key_where_it_belongs_and_shows_a_mask_there(): void {
		$schemes = array_map( 'current', $this->schemes() );
		$basic   = 'Basic ' . base64_encode( self::KEY . ':' . self::ALSO );

		$this->assert_sent( $schemes['bearer'], array( 'Authorization' => 'Bearer ' . self::KEY ), 'Authorization: Bearer ••••s8Vb' );
		$this->assert_sent(
			$schemes['header'],
			array(
				'X-Api-Key'    => 'api-key ' . self::KEY,
				'X-Api-Secret' => self::ALSO,
			),
			'X-Api-Key: api-key ••••s8Vb'
		);
		$this->assert_sent( $schemes['basic, key as user'], array( 'Authorization' => $basic ), 'Authorization: Basic ••••s8Vb' );
		$this->assert_sent( $schemes['form'], array( 'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8' ), 'key=••••s8Vb' );
		$this->assert_sent( $schemes['json'], array( 'Content-Type' => 'application/json' ), 'key: ••••s8Vb' );
		$this->assert_sent( $schemes['query'], array(), 'api key=••••s8Vb' );
	}

	public function test_a_signature_carries_the_id_and_the_region_and_depends_on_the_key(): void {
		$auth = array_map( 'current', $this->schemes() )['sigv4'];
		$one  = $this->put( $auth )->reveal_headers();
		$this->assertSame( '20261121T120000Z', $one['X-Amz-Date'] );
		$this->assertStringStartsWith( 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261121/eu-west-1/ses/aws4_request, ', $one['Authorization'] );
		$this->assertSame( 'Authorization: AWS4-HMAC-SHA256 Credential=••••MPLE', $this->put( $auth )->sent_with() );
		$this->assertNotSame( $one['Authorization'], $this->put( $auth, array( 'api_key' => self::KEY . 'x' ) )->reveal_headers()['Authorization'] );
	}

	public function test_a_key_in_the_address_is_masked_there_and_joins_what_is_asked_already(): void {
		$auth    = array_map( 'current', $this->schemes() )['query'];
		$request = $this->put( $auth, array(), new Draft( 'GET', 'https://api.example/v1?limit=1', array(), null, null ) );
		$this->assertSame( 'GET https://api.example/v1?limit=1&api%20key=••••s8Vb', $request->line() );
		$this->assertSame( 'https://api.example/v1?limit=1&api%20key=' . self::KEY, $request->reveal_url() );
		$this->assertSame( 'api.example', $request->host() );
	}

	public function test_a_key_joins_the_members_of_a_body_that_is_there_already(): void {
		$schemes = array_map( 'current', $this->schemes() );
		$form    = $this->put( $schemes['form'], array(), new Draft( 'POST', 'https://api.example/v1', array(), array( 'a' => 'b&c' ), null ) );
		$this->assertSame( 'a=b%26c&key=' . self::KEY . '&api_key=' . self::KEY, $form->reveal_body() );
		$json = $this->put( $schemes['json'], array(), new Draft( 'POST', 'https://api.example/v1', array(), null, array( 'a' => array( 'b' => 1 ) ) ) );
		$this->assertSame( '{"key":"' . self::KEY . '","a":{"b":1}}', $json->reveal_body() );
	}

	public function test_an_empty_body_stays_what_it_is(): void {
		$this->assertSame( '{}', ( new Draft( 'POST', 'https://api.example/', array(), null, array() ) )->body() );
		$this->assertSame( '', ( new Draft( 'GET', 'https://api.example/', array(), null, null ) )->body() );
		$this->assertSame( array( 'Accept' => 'x' ), ( new Draft( 'GET', 'https://api.example/', array( 'Accept' => 'x' ), null, null ) )->headers() );
	}

	/**
	 * @param array<string, mixed>  $auth
	 * @param array<string, string> $headers What is sent.
	 * @param string                $shown   How that is shown.
	 */
	private function assert_sent( array $auth, array $headers, string $shown ): void {
		$request = $this->put( $auth );
		$this->assertSame( $headers, $request->reveal_headers() );
		$this->assertSame( $shown, $request->sent_with() );
	}

	/**
	 * @param array<string, mixed>  $auth
	 * @param array<string, string> $values
	 */
	private function put( array $auth, array $values = array(), ?Draft $draft = null ): Request {
		$values += array(
			'api_key'    => self::KEY,
			'api_secret' => self::ALSO,
			'id'         => 'AKIAIOSFODNN7EXAMPLE',
			'region'     => 'eu-west-1',
		);
		$slots   = new Slots( array(), array_map( array( Probing::class, 'secret' ), $values ), Probing::context() );
		return ( new Auth( new Set_Clock( '2026-11-21 12:00 UTC' ) ) )->put( $draft ?? new Draft( 'GET', 'https://api.example/v1', array(), null, null ), $auth, $slots );
	}
}
