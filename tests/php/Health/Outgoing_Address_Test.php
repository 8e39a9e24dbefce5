<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * The address that others see, for lists of allowed addresses.
 */
final class Outgoing_Address_Test extends Test_Case {

	public function test_behind_an_address_translation_the_provider_that_refuses_the_address_names_it(): void {
		$this->assertSame(
			array(
				'ip'        => '93.184.216.34',
				'source'    => 'provider',
				'was'       => null,
				'was_until' => null,
			),
			$this->address( 'We have detected you are using an unrecognised IP address 93.184.216.34. If you performed this action make sure to add the new IP address in this link: https://app.brevo.com/security/authorised_ips', '10.0.0.7' )
		);
		$this->assertSame( '2606:4700::6812:1', $this->address( 'We have detected you are using an unrecognised IP address 2606:4700::6812:1. If you performed this action', '10.0.0.7' )['ip'] ?? null );
	}

	public function test_the_address_of_the_connection_comes_first_where_others_can_see_it(): void {
		$address = $this->address( 'We have detected you are using an unrecognised IP address 93.184.216.34.', '93.184.216.99' );
		$this->assertSame( array( '93.184.216.99', 'connection' ), array( $address['ip'], $address['source'] ) );
	}

	public function test_no_address_is_made_up_from_a_local_one_or_from_words_without_one(): void {
		$this->assertNull( $this->address( 'We have detected you are using an unrecognised IP address 192.168.1.7.', '10.0.0.7' ) );
		$this->assertNull( $this->address( 'We have detected you are using an unrecognised IP address', '10.0.0.7' ) );
		$this->assertNull( $this->address( 'We have detected you are using an unrecognised IP address 93.184.216.34. Not the IP address 93.184.216.35.', '' ) );
	}

	/**
	 * @return array<string, mixed>|null
	 */
	private function address( string $message, string $local ): ?array {
		\KeyHealth\engine();
		Keys_On_Site::activate();
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail'       => array(
					'mailer'     => 'sendinblue',
					'from_email' => 'post@shop.example',
				),
				'sendinblue' => array( 'api_key' => 'xkeysib-' . str_repeat( '0123456789abcdef', 4 ) . '-AbCdEfGhIjKlMnOp' ),
			)
		);
		$body   = (string) wp_json_encode(
			array(
				'message' => $message,
				'code'    => 'unauthorized',
			)
		);
		$engine = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), new Canned_Http( new Answer( 401, array( 'content-type' => 'application/json' ), $body, null, 5, $local ) ) );
		$engine->checker()->check_all( true );
		return $engine->reporter()->report()['site']['address'];
	}
}
