<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

final class Simulated_Test extends Test_Case {

	use Simulated;

	private const QUOTA = 'https://api.mailersend.com/v1/api-quota';

	public function test_a_known_key_is_accepted_under_the_provider_s_own_name(): void {
		$key = 'mlsn.' . str_repeat( '0123456789abcdef', 4 );
		$this->simulate( array( 'mailersend' => array( 'keys' => array( $key => array( 'state' => 'live' ) ) ) ) );
		$answer = wp_remote_get( self::QUOTA, array( 'headers' => array( 'Authorization' => "Bearer $key" ) ) );

		$this->assertSame( 200, wp_remote_retrieve_response_code( $answer ) );
		$this->assertSame( array( 'api.mailersend.com' ), array_column( $this->sent_requests(), 'host' ) );
	}

	public function test_the_accounts_of_one_test_are_unknown_to_the_next(): void {
		$this->simulate( array() );
		$key = 'mlsn.' . str_repeat( '0123456789abcdef', 4 );
		$this->assertSame( 401, wp_remote_retrieve_response_code( wp_remote_get( self::QUOTA, array( 'headers' => array( 'Authorization' => "Bearer $key" ) ) ) ) );
	}

	public function test_without_the_simulator_no_request_is_detoured(): void {
		$this->assertFalse( has_action( 'requests-curl.before_request' ) );
	}
}
