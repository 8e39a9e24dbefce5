<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Webhook_Address;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

final class Webhook_Address_Test extends Test_Case {

	/**
	 * @return array<string, array{string, string|null}>
	 */
	public function addresses(): array {
		return array(
			'Slack'                    => array( 'https://hooks.slack.com/services/T0/B0/abc', null ),
			'Teams, with its port'     => array( 'https://prod-01.westeurope.logic.azure.com:443/workflows/1?sig=a%2Fb&x=1', null ),
			'another port for TLS'     => array( 'https://hooks.shop.example:8443/in', null ),
			'without TLS'              => array( 'http://hooks.shop.example/in', 'not_https' ),
			'a file'                   => array( 'file:///etc/passwd', 'not_an_address' ),
			'another scheme'           => array( 'gopher://hooks.shop.example/in', 'not_https' ),
			'a log-in'                 => array( 'https://user:pass@hooks.shop.example/in', 'login' ),
			'a name before the host'   => array( 'https://hooks.slack.com@evil.example/in', 'login' ),
			'this site'                => array( 'https://Shop.example/wp-json/x', 'own_site' ),
			'this site, with www'      => array( 'https://www.shop.example/', 'own_site' ),
			'a number'                 => array( 'https://127.0.0.1/in', 'not_public' ),
			'a number of the cloud'    => array( 'https://169.254.169.254/latest', 'not_public' ),
			'a public number, too'     => array( 'https://93.184.216.34/in', 'not_public' ),
			'a long number'            => array( 'https://[::1]/in', 'not_public' ),
			'a number in one piece'    => array( 'https://2130706433/in', 'not_public' ),
			'this machine'             => array( 'https://localhost/in', 'not_public' ),
			'a name of this network'   => array( 'https://chat.internal/in', 'not_public' ),
			'leads home'               => array( 'https://home.evil.example/in', 'not_public' ),
			'leads home in part'       => array( 'https://half.evil.example/in', 'not_public' ),
			'leads into a provider'    => array( 'https://cgnat.evil.example/in', 'not_public' ),
			'inside by its new form'   => array( 'https://six.evil.example/in', 'not_public' ),
			'this machine, new form'   => array( 'https://loop.evil.example/in', 'not_public' ),
			'the old form in the new'  => array( 'https://wrap.evil.example/in', 'not_public' ),
			'public in the new form'   => array( 'https://six.good.example/in', null ),
			'a port of something else' => array( 'https://hooks.shop.example:6379/in', 'not_public' ),
			'a line break'             => array( "https://hooks.shop.example/in\r\nX: y", 'not_an_address' ),
			'a space'                  => array( 'https://hooks.shop.example/i n', 'not_an_address' ),
			'a backslash'              => array( 'https://hooks.shop.example\\@evil.example/', 'not_an_address' ),
			'no host'                  => array( 'https:///in', 'not_an_address' ),
			'no address'               => array( 'hooks', 'not_an_address' ),
			'nothing'                  => array( '', 'not_an_address' ),
			'a book'                   => array( 'https://hooks.shop.example/' . str_repeat( 'a', 3000 ), 'not_an_address' ),
			'a name nobody knows'      => array( 'https://nowhere.example/in', null ),
		);
	}

	/**
	 * @dataProvider addresses
	 */
	public function test_nothing_leads_into_this_network_or_to_this_site( string $address, ?string $problem ): void {
		$leads     = array(
			'home.evil.example'  => array( '192.168.0.10' ),
			'half.evil.example'  => array( '93.184.216.34', '10.0.0.1' ),
			'cgnat.evil.example' => array( '100.64.1.1' ),
			'nowhere.example'    => array(),
			'six.evil.example'   => array( '93.184.216.34', 'fd00::1' ),
			'loop.evil.example'  => array( '::1' ),
			'wrap.evil.example'  => array( '::ffff:10.0.0.5' ),
			'six.good.example'   => array( '2606:4700:4700::1111' ),
		);
		$addresses = new Webhook_Address(
			array( 'shop.example' ),
			static function ( string $name ) use ( $leads ): array {
				return $leads[ $name ] ?? array( '93.184.216.34' );
			}
		);
		$this->assertSame( $problem, $addresses->problem( new Secret( $address ) ) );
	}

	public function test_a_service_is_known_by_its_host_and_not_by_a_part_of_it(): void {
		foreach ( array(
			'https://hooks.slack.com/services/x'          => 'slack',
			'https://discord.com/api/webhooks/1/x'        => 'discord',
			'https://ptb.discord.com/api/webhooks/1/x'    => 'discord',
			'https://prod-1.westus.logic.azure.com:443/x' => 'teams',
			'https://default0.11.environment.api.powerplatform.com:443/powerautomate/x' => 'teams',
			'https://notdiscord.com/x'                    => null,
			'https://hooks.slack.com.evil.example/x'      => null,
		) as $address => $kind ) {
			$this->assertSame( $kind, Webhook_Address::kind_of( new Secret( $address ) ), $address );
		}
	}
}
