<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Surface\Network\Network_Schema;

/**
 * @group multisite
 */
final class Site_Detail_Test extends Report_Test_Case {

	public function test_a_key_that_is_only_kept_is_told_as_such_and_does_not_count_as_a_site_that_shares_it(): void {
		$main = get_main_site_id();
		$this->site( $main, 'broken' );
		$this->key_of( $main, 'mailgun', 'a' );
		$this->key_of( $main, 'sendgrid', 'b', array( 'used' => 'stored' ) );
		foreach ( array( 10, 11 ) as $id ) {
			$this->site( $id );
			$this->key_of( $id, 'mailgun', 'a', 10 === $id ? array() : array( 'used' => 'stored' ) );
			$this->key_of( $id, 'sendgrid', 'b' );
		}
		$this->answer( 'mailgun', 'a', 'broken', 'invalid' );

		$keys = $this->keys( $main );
		$this->assertSame( array( 'mailgun', 'sendgrid' ), array_column( array_column( $keys, 'provider' ), 'id' ) );
		$this->assertSame( array( true, false ), array_column( $keys, 'in_use' ) );
		$this->assertSame( array( 2, 2 ), array_column( $keys, 'sites' ) );
		$this->assertSame( array( true, false ), array_column( $keys, 'fixable' ) );
	}

	public function test_a_key_that_nobody_uses_is_shared_by_no_site(): void {
		$main = get_main_site_id();
		$this->site( $main, 'none' );
		$this->key_of( $main, 'mailgun', 'a', array( 'used' => 'stored' ) );
		$this->assertSame( array( 0 ), array_column( $this->keys( $main ), 'sites' ) );
	}

	public function test_what_stands_in_one_place_for_all_sites_or_is_missing_is_not_fixable_at_once(): void {
		$main = get_main_site_id();
		$this->site( $main, 'broken' );
		$this->key_of( $main, 'mailgun', 'a', array( 'kind' => 'constant' ) );
		$this->key_of( $main, 'sendgrid', '' );
		$this->answer( 'mailgun', 'a', 'broken', 'invalid' );
		$this->answer( 'sendgrid', '', 'broken', 'missing' );
		$keys = $this->keys( $main );
		$this->assertSame( array( false, false ), array_column( $keys, 'fixable' ) );
		$this->assertSame( array( 1, 1 ), array_column( $keys, 'sites' ) );
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function keys( int $site ): array {
		$said = $this->parts()->site()->of( $site );
		$fits = rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $said ), true ), Network_Schema::site(), 'answer' );
		$this->assertTrue( $fits, is_wp_error( $fits ) ? $fits->get_error_message() : '' );
		return $said['keys'];
	}
}
