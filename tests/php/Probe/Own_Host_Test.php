<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Own_Host;
use KeyHealth\Probe\Slots;
use KeyHealth\Probe\Unsendable;
use KeyHealth\Tests\Test_Case;

final class Own_Host_Test extends Test_Case {

	/**
	 * @return array<string, array{string}>
	 */
	public function dangerous_addresses(): array {
		$addresses = array(
			'',
			'https://',
			'sendy.example',
			'//sendy.example',
			'http://sendy.example',
			'ftp://sendy.example',
			'file:///etc/passwd',
			'gopher://sendy.example/_x',
			'javascript://sendy.example/%0aalert(1)',
			'https://sendy.example:8443',
			'https://sendy.example:443',
			'https://sendy.example:22/',
			'https://user@sendy.example',
			'https://user:pass@sendy.example',
			'https://sendy.example@evil.example',
			'https://sendy.example#@evil.example',
			'https://sendy.example?x=1',
			'https://sendy.example\\@evil.example',
			'https://127.0.0.1',
			'https://127.1/',
			'https://2130706433/',
			'https://0x7f.0x0.0x0.0x1/',
			'https://0x7f000001/',
			'https://0177.0.0.1/',
			'https://169.254.169.254/latest/meta-data/',
			'https://10.0.0.1',
			'https://[::1]/',
			'https://[::ffff:127.0.0.1]/',
			'https://localhost',
			'https://LOCALHOST/',
			'https://intranet',
			'https://printer.local',
			'https://db.internal',
			'https://x.localhost',
			'https://nas.lan',
			'https://nas.home',
			'https://crm.corp',
			'https://crm.intranet',
			'https://CRM.Intranet',
			'https://localhost./',
			'https://nas.lan./',
			'https://sendy.example./',
			'https://-sendy.example',
			'https://sendy-.example',
			'https://sen dy.example',
			"https://sendy.example\r\nX-Evil: 1",
			"https://sendy.example\0.evil.example",
			'https://ｓendy.example',
			'https://sendy.example%2eevil.example',
			'https://%6cocalhost',
			'https://sendy..example',
			'https://*.example',
		);
		return array_combine( $addresses, array_map( fn( string $address ): array => array( $address ), $addresses ) );
	}

	/**
	 * @dataProvider dangerous_addresses
	 */
	public function test_an_address_that_may_lead_elsewhere_than_to_a_public_name_over_tls_is_not_asked( string $address ): void {
		$this->assert_refused( $address, array( '93.184.216.34' ) );
	}

	/**
	 * @return array<string, array{list<string>}>
	 */
	public function private_addresses(): array {
		return array(
			'this server'                     => array( array( '127.0.0.1' ) ),
			'this server by another number'   => array( array( '127.8.7.6' ) ),
			'any address'                     => array( array( '0.0.0.0' ) ),
			'a network of class A'            => array( array( '10.1.2.3' ) ),
			'a network of class B'            => array( array( '172.16.0.1' ) ),
			'a network of class C'            => array( array( '192.168.1.1' ) ),
			'a carrier’s own network'         => array( array( '100.64.3.7' ) ),
			'the cloud\'s own data'           => array( array( '169.254.169.254' ) ),
			'this server in IPv6'             => array( array( '::1' ) ),
			'a private network in IPv6'       => array( array( 'fd00::1' ) ),
			'a link in IPv6'                  => array( array( 'fe80::1' ) ),
			'a private one among public ones' => array( array( '93.184.216.34', '192.168.1.1' ) ),
			'something that is no address'    => array( array( 'sendy.example' ) ),
		);
	}

	/**
	 * @dataProvider private_addresses
	 *
	 * @param list<string> $addresses
	 */
	public function test_a_public_name_that_leads_into_a_private_network_is_not_asked( array $addresses ): void {
		$this->assert_refused( 'https://sendy.example/', $addresses );
	}

	public function test_the_site_s_own_name_is_asked_wherever_it_leads_but_no_name_that_only_looks_like_it(): void {
		$hosts = new Own_Host( 'Shop.Example', fn(): array => array( '127.0.0.1' ) );
		$this->assertSame( 'https://shop.example/sendy', $hosts->base( 'https://SHOP.example/sendy' ) );
		foreach ( array( 'https://shop.example.evil.example', 'https://evil-shop.example', 'https://mail.shop.example', 'http://shop.example', 'https://shop.example:8080' ) as $address ) {
			try {
				$hosts->base( $address );
				$this->fail( "$address was asked." );
			} catch ( Unsendable $refused ) {
				$this->assertSame( Unsendable::HOST, $refused->getCode() );
			}
		}
	}

	public function test_a_site_whose_own_name_is_a_number_or_localhost_opens_no_door(): void {
		foreach ( array( '127.0.0.1', 'localhost', '' ) as $own ) {
			try {
				( new Own_Host( $own, fn(): array => array() ) )->base( "https://$own/" );
				$this->fail( "$own was asked." );
			} catch ( Unsendable $refused ) {
				$this->assertSame( Unsendable::HOST, $refused->getCode() );
			}
		}
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function addresses(): array {
		return array(
			'a bare host'                => array( 'https://sendy.example', 'https://sendy.example' ),
			'a slash at the end'         => array( ' https://Sendy.Example/ ', 'https://sendy.example' ),
			'a folder'                   => array( 'https://sendy.example/news/sendy/', 'https://sendy.example/news/sendy' ),
			'a folder with a space'      => array( 'https://sendy.example/my%20news', 'https://sendy.example/my%20news' ),
			'a question in disguise'     => array( 'https://sendy.example/x%3Fy%23z', 'https://sendy.example/x%3Fy%23z' ),
			'a header in disguise'       => array( 'https://sendy.example/x%0d%0aX-Evil:1', 'https://sendy.example/x%0D%0AX-Evil%3A1' ),
			'a name for other alphabets' => array( 'https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example' ),
			'a log-in behind the host'   => array( 'https://sendy.example/@evil.example', 'https://sendy.example/%40evil.example' ),
		);
	}

	/**
	 * @dataProvider addresses
	 */
	public function test_the_path_of_an_installation_is_kept_and_stays_a_path( string $address, string $base ): void {
		$this->assertSame( $base, $this->hosts( array( '93.184.216.34' ) )->base( $address ) );
	}

	public function test_a_path_with_dots_never_leaves_the_host(): void {
		foreach ( array( 'https://sendy.example/../../x', 'https://sendy.example/%2e%2e/%2e%2e/x', 'https://sendy.example/a/..%2f..%2fevil.example', 'https://sendy.example//evil.example/' ) as $address ) {
			$url = $this->hosts( array() )->base( $address ) . '/api';
			$this->assertSame( 'sendy.example', wp_parse_url( $url, PHP_URL_HOST ), $address );
			$this->assertNull( wp_parse_url( $url, PHP_URL_QUERY ) );
		}
	}

	public function test_what_stands_behind_the_address_in_a_request_is_the_catalog_s_and_nothing_of_the_address_replaces_it(): void {
		$provider = array(
			'hosts'    => array(),
			'own_host' => 'address',
		);
		$spec     = array(
			'method' => 'GET',
			'url'    => '{address}/api/{list}',
			'auth'   => array(
				'scheme' => 'bearer',
				'field'  => 'api_key',
			),
		);
		$values   = array_map(
			array( Probing::class, 'secret' ),
			array(
				'address' => 'https://sendy.example/{api_key}/',
				'list'    => '../../x',
				'api_key' => 'a-secret-key-of-somebody',
			)
		);
		$request  = Probing::builder()->build( $provider, $spec, new Slots( $provider, $values, Probing::context() ) );
		$this->assertSame( 'GET https://sendy.example/%7Bapi_key%7D/api/..%2F..%2Fx', $request->line() );
	}

	/**
	 * @param list<string> $addresses What the name leads to.
	 */
	private function assert_refused( string $address, array $addresses ): void {
		try {
			$this->hosts( $addresses )->base( $address );
			$this->fail( "$address was asked." );
		} catch ( Unsendable $refused ) {
			$this->assertSame( Unsendable::HOST, $refused->getCode() );
		}
	}

	/**
	 * @param list<string> $addresses What every name leads to.
	 */
	private function hosts( array $addresses ): Own_Host {
		return new Own_Host( 'shop.example', fn(): array => $addresses );
	}
}
