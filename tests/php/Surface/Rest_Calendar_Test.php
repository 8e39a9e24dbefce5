<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Health\Calendar\Feed_Link;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Routes\Settings;
use KeyHealth\Tests\Health\Calendar\Calendar_Reader;
use KeyHealth\Tests\Keys_On_Site;
use WP_REST_Request;
use WP_REST_Response;

/**
 * The link that a calendar program reads.
 */
final class Rest_Calendar_Test extends Rest_Test_Case {

	public function test_whoever_has_the_link_reads_the_dates_without_signing_in_and_no_part_of_a_key(): void {
		$this->log_in_as( 'administrator' );
		$this->ask( 'GET', '/report' );
		$token = $this->make();
		wp_set_current_user( 0 );
		$response = $this->read( $token );
		$this->assertSame( 200, $response->get_status() );
		$this->assertSame( 'text/calendar; charset=utf-8', $response->get_headers()['Content-Type'] );
		$this->assertSame( 'no-store, private', $response->get_headers()['Cache-Control'] );
		$events = Calendar_Reader::read( $response->get_data() )['events'];
		$this->assertSame( array( 'Akismet: time for a new key', 'MailerSend in WP Mail SMTP: time for a new key' ), array_column( $events, 'SUMMARY' ) );
		foreach ( array( Keys_On_Site::token( 'a' ), 'aaaabbbbcccc' ) as $value ) {
			$this->assertStringNotContainsString( substr( $value, -4 ), $response->get_data() );
		}
		$this->assertStringNotContainsString( '.php', $response->get_data() );
	}

	public function test_it_is_printed_as_it_is_and_not_as_json(): void {
		$this->log_in_as( 'administrator' );
		$response = $this->read( $this->make() );
		ob_start();
		$is_served = apply_filters( 'rest_pre_serve_request', false, $response, new WP_REST_Request(), rest_get_server() );
		$this->assertSame( $response->get_data(), ob_get_clean() );
		$this->assertTrue( $is_served );
		ob_start();
		$this->assertFalse( apply_filters( 'rest_pre_serve_request', false, new WP_REST_Response( array( 'other' ) ), new WP_REST_Request(), rest_get_server() ) );
		$this->assertSame( '', ob_get_clean(), 'Another answer of the same request is none of ours.' );
	}

	public function test_a_wrong_link_is_answered_like_one_that_never_was(): void {
		$this->assertSame( 404, $this->read( str_repeat( 'a', 64 ) )->get_status(), 'None was made.' );
		$this->log_in_as( 'administrator' );
		$token = $this->make();
		$wrong = $this->read( str_repeat( 'a', 64 ) );
		$this->assertSame( 404, $wrong->get_status() );
		$this->assertSame( 'rest_no_route', $wrong->get_data()['code'] );
		foreach ( array( '', 'x', substr( $token, 1 ), $token . 'a', strtoupper( $token ) . 'X' ) as $other ) {
			$this->assertSame( 404, $this->read( $other )->get_status(), $other );
		}
	}

	public function test_a_new_link_and_its_removal_end_the_old_one(): void {
		$this->log_in_as( 'administrator' );
		$first  = $this->make();
		$second = $this->make();
		$this->assertNotSame( $first, $second );
		$this->assertSame( 404, $this->read( $first )->get_status() );
		$this->assertSame( 200, $this->read( $second )->get_status() );
		list( , $page ) = $this->ask( 'DELETE', '/calendar' );
		$this->assertNull( $page['calendar_since'] );
		$this->assertSame( 404, $this->read( $second )->get_status() );
		$this->assertFalse( get_option( Feed_Link::OPTION ) );
	}

	public function test_the_secret_stands_nowhere_in_the_database(): void {
		$this->log_in_as( 'administrator' );
		$token = $this->make();
		$this->assertStringNotContainsString( $token, (string) wp_json_encode( Keys_On_Site::everything() ) );
		$this->assertStringContainsString( hash( 'sha256', $token ), (string) Keys_On_Site::row( Feed_Link::OPTION ) );
		list( , $page ) = $this->ask( 'GET', '/settings-page' );
		$this->assertStringNotContainsString( $token, (string) wp_json_encode( $page ) );
		$this->assertSame( '2026-11-21T12:00:00Z', $page['calendar_since'] );
	}

	/**
	 * @dataProvider damages
	 *
	 * @param mixed $stored What stands there.
	 */
	public function test_a_damaged_row_opens_to_nobody( $stored ): void {
		update_option( Feed_Link::OPTION, $stored );
		foreach ( array( str_repeat( '0', 64 ), hash( 'sha256', '' ) ) as $token ) {
			$this->assertSame( 404, $this->read( $token )->get_status() );
		}
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damages(): array {
		return array(
			'nothing'       => array( '' ),
			'a list'        => array( array( 'x' ) ),
			'an empty hash' => array(
				array(
					'hash'    => '',
					'made_at' => 5,
				),
			),
			'no text'       => array(
				array(
					'hash'    => array( 'x' ),
					'made_at' => 'y',
				),
			),
			'true'          => array( array( 'hash' => true ) ),
		);
	}

	public function test_it_is_read_so_many_times_an_hour_at_most(): void {
		$this->log_in_as( 'administrator' );
		$token = $this->make();
		wp_set_current_user( 0 );
		for ( $time = 1; $time <= Rate_Limit::CALENDARS_PER_HOUR; $time++ ) {
			$this->assertSame( 200, $this->read( $token )->get_status() );
		}
		$this->assertSame( 429, $this->read( $token )->get_status() );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->assertSame( 200, $this->read( $token )->get_status() );
	}

	public function test_a_reminder_that_is_turned_off_can_be_turned_on_again(): void {
		$this->log_in_as( 'administrator' );
		$this->ask( 'GET', '/report' );
		list( $status, $page ) = $this->ask( 'POST', '/keys/' . Keys_On_Site::AKISMET . '/reminder', array( 'on' => false ) );
		$this->assertSame( 200, $status );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), array_column( $page['dates'], 'key_id' ) );
		$this->assertSame(
			array(
				array(
					'key_id' => Keys_On_Site::AKISMET,
					'who'    => 'Akismet',
				),
			),
			$page['not_reminded']
		);
		list( , $page ) = $this->ask( 'POST', '/keys/' . Keys_On_Site::AKISMET . '/reminder', array( 'on' => true ) );
		$this->assertSame( array( Keys_On_Site::AKISMET, Keys_On_Site::MAILERSEND ), array_column( $page['dates'], 'key_id' ) );
		$this->assertSame( array(), $page['not_reminded'] );
	}

	public function test_the_settings_page_is_what_its_schema_says(): void {
		$this->log_in_as( 'administrator' );
		$this->ask( 'GET', '/report' );
		$this->make();
		list( , $page ) = $this->ask( 'POST', '/settings-page', array( 'rotation_days' => 90 ) );
		$this->assertTrue( rest_validate_value_from_schema( $page, Settings::schema() ) );
		$this->assertNotSame( array(), $page['dates'] );
		$this->assertSame( 90, $page['choices']['rotation_days'] );
		list( $status ) = $this->ask( 'POST', '/settings-page', array( 'rotation_days' => -1 ) );
		$this->assertSame( 400, $status );
	}

	private function make(): string {
		list( $status, $made ) = $this->ask( 'POST', '/calendar' );
		$this->assertSame( 200, $status );
		$this->assertSame( 1, preg_match( '~calendar(?:/|%2F)([0-9a-f]{64})\.ics$~D', $made['url'], $found ), $made['url'] );
		return $found[1];
	}

	private function read( string $token ): WP_REST_Response {
		return rest_do_request( new WP_REST_Request( 'GET', '/' . Rest::SPACE . "/calendar/$token.ics" ) );
	}
}
