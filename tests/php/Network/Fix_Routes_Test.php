<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Surface\Network\Fix_Plan_Route;
use KeyHealth\Surface\Network\Fix_Routes;
use KeyHealth\Tests\Canned_Http;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

/**
 * What the routes of a fix for many answer.
 *
 * @group multisite
 */
final class Fix_Routes_Test extends Many_Fix_Test_Case {

	public function test_a_fix_is_begun_driven_and_taken_back_by_its_routes(): void {
		$before = $this->rows();
		$begun  = $this->ask( 'POST', '/network/keys/' . $this->group() . '/replace', array( 'fields' => array( 'api_key' => self::new() ) ) );
		$this->assertSame( 200, $begun->get_status(), (string) wp_json_encode( $begun->get_data() ) );
		$fix = $begun->get_data();
		$this->assertSame( array( 'running', 4, 4 ), array( $fix['state'], $fix['total'], ( (array) $fix['counts'] )['waiting'] ) );
		$this->assertSame( $this->clock->now() + 1, wp_next_scheduled( 'key_health_network_fix', array( $fix['id'] ) ) );

		$fix = $this->ask( 'POST', '/network/fixes/' . $fix['id'], array( 'do' => 'work' ) )->get_data();
		$this->assertSame( '4 of 4 sites now use the new token.', $fix['sentence'] );
		$this->assertSame( 'done', $fix['state'] );
		$this->assertSame( 'Botany', $this->row_of( $fix, $this->sites[0] )['site']['name'] );
		$this->assertSame( substr( self::new(), -4 ), $fix['last4'] );
		$this->assertSame( gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() + HOUR_IN_SECONDS ), $fix['undo_until'] );

		$this->ask( 'POST', '/network/fixes/' . $fix['id'], array( 'do' => 'undo' ) );
		$fix = $this->ask( 'POST', '/network/fixes/' . $fix['id'], array( 'do' => 'work' ) )->get_data();
		$this->assertSame( array( 'undone', '4 of 4 sites have their old token back.', null ), array( $fix['state'], $fix['sentence'], $fix['undo_until'] ) );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_answers_keep_to_their_schema_and_hold_no_key(): void {
		$id = $this->begin();
		foreach ( array( array( 'GET', '/network/fixes/' . $id, array() ), array( 'POST', '/network/fixes/' . $id, array( 'do' => 'work' ) ) ) as list( $method, $path, $body ) ) {
			$data = json_decode( (string) wp_json_encode( $this->ask( $method, $path, $body )->get_data() ), true );
			$this->assertArrayHasKey( 'id', $data, (string) wp_json_encode( $data ) );
			$valid = rest_validate_value_from_schema( $data, \KeyHealth\Surface\Network\Fix_Schema::fix() );
			$this->assertTrue( $valid, is_wp_error( $valid ) ? $valid->get_error_message() : '' );
			$this->assertStringNotContainsString( self::old(), (string) wp_json_encode( $data ) );
			$this->assertStringNotContainsString( self::new(), (string) wp_json_encode( $data ) );
		}
	}

	public function test_what_the_provider_refuses_is_answered_as_a_finding_and_begins_nothing(): void {
		$this->provider_says( Canned_Http::refuses() );
		$answer = $this->ask( 'POST', '/network/keys/' . $this->group() . '/replace', array( 'fields' => array( 'api_key' => self::new() ) ) );
		$this->assertSame( 409, $answer->get_status() );
		$this->assertSame( 'key_health_not_accepted', $answer->get_data()['code'] );
		$this->assertSame( 'broken', ( (array) $answer->get_data()['data']['finding'] )['state'] );
		$tried = $this->ask( 'POST', '/network/keys/' . $this->group() . '/candidate', array( 'fields' => array( 'api_key' => self::new() ) ) );
		$this->assertSame( 'broken', ( (array) $tried->get_data()['finding'] )['state'] );
	}

	public function test_a_second_fix_of_the_same_key_waits_for_the_first(): void {
		$this->begin();
		$answer = $this->ask( 'POST', '/network/keys/' . $this->group() . '/replace', array( 'fields' => array( 'api_key' => self::new() ) ) );
		$this->assertSame( array( 409, 'key_health_under_way' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
	}

	public function test_pasted_keys_are_counted(): void {
		$codes = array();
		for ( $n = 0; $n < 21; $n++ ) {
			$codes[] = $this->ask( 'POST', '/network/keys/' . $this->group() . '/candidate', array( 'fields' => array( 'api_key' => self::new() ) ) )->get_status();
		}
		$this->assertSame( array( 200 => 20, 429 => 1 ), array_count_values( $codes ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	}

	public function test_the_plan_names_the_lines_that_would_define_the_key_for_every_site(): void {
		$plan = $this->ask( 'GET', '/network/keys/' . $this->group(), array() );
		$this->assertSame( 200, $plan->get_status(), (string) wp_json_encode( $plan->get_data() ) );
		$plan = $plan->get_data();
		$this->assertSame( 4, $plan['group']['sites'] );
		$this->assertSame( 'MailerSend', $plan['provider']['name'] );
		$this->assertNull( $plan['fix'] );
		$this->assertSame( array( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', '{value}' );" ), array_column( $plan['lines'], 'after' ) );
		$this->assertSame( array( false, false ), array_column( $plan['lines'], 'writable' ) );
		$id = $this->begin();
		$this->assertSame( $id, $this->ask( 'GET', '/network/keys/' . $this->group(), array() )->get_data()['fix'] );
	}

	/**
	 * @dataProvider others
	 */
	public function test_nobody_but_who_runs_the_network_gets_anything( string $role ): void {
		$id = $this->begin();
		$this->log_in_as( $role );
		foreach ( array( '/network/fixes/' . $id, '/network/keys/' . $this->group() ) as $path ) {
			$this->assertSame( 403, $this->ask( 'GET', $path, array() )->get_status() );
		}
		$this->assertSame( 403, $this->ask( 'POST', '/network/fixes/' . $id, array( 'do' => 'work' ) )->get_status() );
		$this->assertSame( array( 'waiting' => 4 ), $this->counts( $id ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function others(): array {
		return array(
			'an administrator of a site' => array( 'administrator' ),
			'an editor'                  => array( 'editor' ),
			'a subscriber'               => array( 'subscriber' ),
		);
	}

	/**
	 * @param array<string, mixed> $body
	 */
	private function ask( string $method, string $path, array $body ): WP_REST_Response {
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		( new Fix_Routes( $this->engine ) )->register();
		( new Fix_Plan_Route( $this->engine ) )->register();
		$request = new WP_REST_Request( $method, '/key-health/v1' . $path );
		$request->set_body_params( $body );
		return rest_do_request( $request );
	}

	/**
	 * @param array<string, mixed> $fix As it was answered.
	 * @return array<string, mixed>
	 */
	private function row_of( array $fix, int $site ): array {
		return array_column( array_map( static fn( array $row ): array => array( 'id' => $row['site']['id'] ) + $row, $fix['rows'] ), null, 'id' )[ $site ];
	}
}
