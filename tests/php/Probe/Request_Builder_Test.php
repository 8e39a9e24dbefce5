<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Request;
use KeyHealth\Probe\Slots;
use KeyHealth\Probe\Unsendable;
use KeyHealth\Tests\Test_Case;

final class Request_Builder_Test extends Test_Case {

	private const KEY = 'key-0123456789abcdef';

	/**
	 * @return array<string, array{string}>
	 */
	public function hosts_in_a_field(): array {
		return array(
			'another host and a path'     => array( 'elsewhere.example/' ),
			'another host and a query'    => array( 'elsewhere.example?' ),
			'another host and a fragment' => array( 'elsewhere.example#' ),
			'another host and a port'     => array( 'elsewhere.example:443/' ),
			'a user name'                 => array( 'user:password@elsewhere.example/' ),
			'only an @'                   => array( 'x@' ),
			'a backslash'                 => array( 'elsewhere.example\\' ),
			'a line break'                => array( "eu\r\nHost: elsewhere.example\r\n" ),
			'a NUL'                       => array( "elsewhere.example\0" ),
			'a subdomain'                 => array( 'evil.eu' ),
			'another script'              => array( 'еu' ),
			'nothing'                     => array( '' ),
			'dots'                        => array( '..' ),
			'encoded characters'          => array( 'elsewhere.example%2F' ),
			'a whole address'             => array( 'https://elsewhere.example' ),
		);
	}

	/**
	 * @dataProvider hosts_in_a_field
	 */
	public function test_a_field_that_is_a_part_of_the_host_leads_nowhere_but_to_the_provider( string $region ): void {
		$this->expectException( Unsendable::class );
		$this->expectExceptionCode( Unsendable::HOST );
		$this->build( array( 'url' => 'https://{region}.api.example/v1' ), array( 'region' => $region ) );
	}

	public function test_a_region_that_the_provider_has_is_asked_however_it_is_written(): void {
		foreach ( array( 'eu', 'EU' ) as $region ) {
			$this->assertSame( 'eu.api.example', $this->build( array( 'url' => 'https://{region}.api.example/v1' ), array( 'region' => $region ) )->host() );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function addresses(): array {
		return array(
			'plain HTTP'         => array( 'http://api.example/v1' ),
			'another host'       => array( 'https://api.example.elsewhere.example/' ),
			'a port'             => array( 'https://api.example:8443/v1' ),
			'a user'             => array( 'https://api.example@elsewhere.example/' ),
			'a user at the host' => array( 'https://user@api.example/' ),
			'a host in its tail' => array( 'https://xapi.example/' ),
			'no scheme'          => array( '//api.example/' ),
			'another scheme'     => array( 'ftp://api.example/' ),
			'no address at all'  => array( 'https:///' ),
		);
	}

	/**
	 * @dataProvider addresses
	 */
	public function test_a_key_goes_to_its_provider_s_own_hosts_over_https_only( string $url ): void {
		$this->expectException( Unsendable::class );
		$this->build( array( 'url' => $url ) );
	}

	public function test_a_field_in_the_path_stays_one_segment_of_it(): void {
		$request = $this->build( array( 'url' => 'https://api.example/channels/{region}/x' ), array( 'region' => "a/../../b?c=d&e#f g\r\nX: y" ) );
		$this->assertSame( 'https://api.example/channels/a%2F..%2F..%2Fb%3Fc%3Dd%26e%23f%20g%0D%0AX%3A%20y/x', $request->reveal_url() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function values_no_header_can_carry(): array {
		return array(
			'a line break at the end' => array( self::KEY . "\n" ),
			'a header of its own'     => array( self::KEY . "\r\nX-Evil: 1" ),
			'a carriage return'       => array( self::KEY . "\r" ),
			'a NUL'                   => array( self::KEY . "\0" ),
			'a NUL inside'            => array( "key\0" . self::KEY ),
			'a vertical tab'          => array( "\x0B" . self::KEY ),
			'an escape character'     => array( self::KEY . "\x1B[0m" ),
			'a delete character'      => array( self::KEY . "\x7F" ),
		);
	}

	/**
	 * @dataProvider values_no_header_can_carry
	 */
	public function test_a_value_with_a_line_break_or_the_like_is_not_put_into_a_header( string $value ): void {
		foreach ( array(
			array(
				'scheme' => 'bearer',
				'field'  => 'api_key',
			),
			array(
				'scheme' => 'header',
				'name'   => 'X-Key',
				'field'  => 'api_key',
			),
		) as $auth ) {
			try {
				$this->build( array( 'auth' => $auth ), array( 'api_key' => $value ) );
				$this->fail( 'It was put into a header.' );
			} catch ( Unsendable $error ) {
				$this->assertSame( Unsendable::VALUE, $error->getCode() );
				$this->assertStringNotContainsString( self::KEY, $error->getMessage() );
			}
		}
	}

	/**
	 * @dataProvider values_no_header_can_carry
	 */
	public function test_a_form_can_carry_any_value_and_nothing_gets_out_of_its_field( string $value ): void {
		$request = $this->build(
			array(
				'method' => 'POST',
				'auth'   => array(
					'scheme' => 'form',
					'names'  => array( 'key', 'api_key' ),
					'field'  => 'api_key',
				),
				'form'   => array( 'blog' => '{home}' ),
			),
			array( 'api_key' => $value )
		);
		parse_str( $request->reveal_body(), $form );
		$this->assertSame(
			array(
				'blog'    => 'https://shop.example',
				'key'     => $value,
				'api_key' => $value,
			),
			$form
		);
		$this->assertSame( array( 'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8' ), $request->reveal_headers() );
	}

	public function test_a_dump_of_a_request_does_not_tell_the_key(): void {
		$request = $this->build( array(), array( 'api_key' => self::KEY ) );
		$dump    = print_r( $request, true ) . var_export( $request, true ) . wp_json_encode( $request );
		$this->assertStringNotContainsString( substr( self::KEY, 4, 8 ), $dump );
	}

	public function test_json_keeps_its_shape_whatever_the_values_are_and_leaves_out_what_is_empty(): void {
		$request = $this->build(
			array(
				'method' => 'POST',
				'json'   => array(
					'from'   => array( 'email' => '{sender}' ),
					'region' => '{region}',
					'list'   => array(),
					'flag'   => true,
				),
			),
			array( 'region' => '' )
		);
		$this->assertSame( '{"from":{"email":"post@shop.example"},"list":[],"flag":true}', $request->reveal_body() );
		$hostile = $this->build(
			array(
				'method' => 'POST',
				'json'   => array( 'region' => '{region}' ),
			),
			array( 'region' => "x\",\"admin\":true,\xFF" )
		);
		$this->assertSame( array( 'region' ), array_keys( (array) json_decode( $hostile->reveal_body(), true ) ) );
	}

	/**
	 * @param array<string, mixed>  $request
	 * @param array<string, string> $values
	 */
	private function build( array $request, array $values = array() ): Request {
		$provider = array( 'hosts' => array( 'api.example', 'eu.api.example', 'us.api.example' ) );
		$spec     = $request + array(
			'method' => 'GET',
			'url'    => 'https://api.example/v1',
			'auth'   => array(
				'scheme' => 'bearer',
				'field'  => 'api_key',
			),
		);
		$values   = array_map( array( Probing::class, 'secret' ), $values + array( 'api_key' => self::KEY ) );
		return Probing::builder()->build( $provider, $spec, new Slots( $provider, $values, Probing::context() ) );
	}
}
