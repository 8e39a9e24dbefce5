<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Fresh_Question;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Fresh;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * The route on which nobody is logged in: its token is all that opens it.
 */
final class Rest_Fresh_Test extends Rest_Test_Case {

	private const NAMES = array( 'api_key' );

	public function test_a_token_is_answered_without_a_log_in_with_a_fingerprint_and_a_place(): void {
		$token                 = $this->put();
		list( $status, $data ) = $this->look( $token );

		$this->assertSame( 200, $status );
		$this->assertSame(
			array(
				'prints' => array( 'api_key' => $this->question()->fingerprint( $token, 'api_key', new Secret( Keys_On_Site::token( 'a' ) ) ) ),
				'places' => array( 'api_key' => 'database, option wp_mail_smtp › mailersend › api_key: WP Mail SMTP uses this one.' ),
			),
			$data
		);
		$this->assertTrue( rest_validate_value_from_schema( $data, Rest_Fresh::schema() ) );
	}

	public function test_a_wrong_a_used_and_an_old_token_are_answered_alike(): void {
		$used = $this->put();
		$this->look( $used );
		$old   = $this->put();
		$wrong = new Secret( str_repeat( '0', 64 ) );
		$this->clock->pass( 61 );

		$expected = array(
			404,
			array(
				'code'    => 'key_health_no_question',
				'message' => 'There is nothing here.',
				'data'    => array( 'status' => 404 ),
			),
		);
		foreach ( array( $used, $old, $wrong ) as $token ) {
			$this->assertSame( $expected, $this->look( $token ) );
		}
	}

	public function test_a_token_lasts_60_seconds(): void {
		$token = $this->put();
		$this->clock->pass( 60 );
		$this->assertSame( 200, $this->look( $token )[0] );
	}

	/**
	 * @dataProvider no_tokens
	 */
	public function test_what_is_no_token_finds_no_route( string $text ): void {
		$this->put();
		$this->assertSame( 404, $this->ask( 'GET', "/fresh/$text" )[0] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function no_tokens(): array {
		return array(
			'nothing'       => array( '' ),
			'too short'     => array( str_repeat( 'a', 63 ) ),
			'too long'      => array( str_repeat( 'a', 65 ) ),
			'in capitals'   => array( str_repeat( 'A', 64 ) ),
			'a line break'  => array( str_repeat( 'a', 64 ) . "\n" ),
			'a placeholder' => array( str_repeat( '%', 64 ) ),
		);
	}

	public function test_only_reading_is_answered(): void {
		$token = $this->put();
		$this->assertSame( 404, $this->ask( 'POST', '/fresh/' . $token->reveal() )[0] );
		$this->assertSame( 200, $this->look( $token )[0] );
	}

	public function test_a_token_beside_the_address_does_not_count(): void {
		$token   = $this->put();
		$request = new \WP_REST_Request( 'GET', '/' . Rest::SPACE . '/fresh/' . str_repeat( '0', 64 ) );
		$request->set_query_params( array( 'token' => $token->reveal() ) );
		$this->assertSame( 404, rest_do_request( $request )->get_status() );
		$this->assertSame( 200, $this->look( $token )[0] );
	}

	public function test_of_two_who_come_at_the_same_time_one_is_answered(): void {
		$token = $this->put();
		$once  = false;
		add_filter(
			'transient_key_health_fresh_' . substr( hash( 'sha256', $token->reveal() ), 0, 16 ),
			function ( $value ) use ( &$once, $token ) {
				if ( ! $once ) {
					// The other one reads and deletes it between our reading and our deleting.
					$once = true;
					$this->assertNotNull( $this->question()->take( $token ) );
				}
				return $value;
			}
		);
		$this->assertSame( 404, $this->look( $token )[0] );
	}

	public function test_the_answer_holds_no_value_no_end_and_no_length(): void {
		$token                 = $this->put( Keys_On_Site::AKISMET );
		list( $status, $data ) = $this->look( $token );
		$this->assertSame( 200, $status );
		$before = (string) wp_json_encode( $data, JSON_UNESCAPED_SLASHES );
		$this->assertSame( array(), ( new Secret_Search( 'aaaabbbbcccc', Keys_On_Site::token( 'a' ) ) )->find( $before ) );
		$this->assertStringNotContainsString( 'cccc', $before );

		Keys_On_Site::akismet( 'another and much longer value' );
		$other = $this->look( $this->put( Keys_On_Site::AKISMET ) )[1];
		$this->assertSame( strlen( $data['prints']['api_key'] ), strlen( $other['prints']['api_key'] ) );
		$this->assertSame( $data['places'], $other['places'] );
	}

	public function test_a_token_answers_about_its_own_key_and_fields_only(): void {
		$this->assertSame( array( 'api_key' ), array_keys( $this->look( $this->put() )[1]['prints'] ) );
		$this->assertSame( array(), $this->look( $this->put( Keys_On_Site::MAILERSEND, array() ) )[1]['prints'] );
		$this->assertSame( array(), $this->look( $this->put( Keys_On_Site::MAILERSEND, array( 'channel' ) ) )[1]['prints'] );
		$this->assertSame( array(), $this->look( $this->put( 'wp-mail-smtp/elsewhere/mailersend' ) )[1]['prints'] );
	}

	public function test_the_fingerprint_is_another_with_each_token_and_on_each_site(): void {
		$first  = $this->look( $this->put() )[1]['prints']['api_key'];
		$token  = $this->put();
		$second = $this->look( $token )[1]['prints']['api_key'];
		$this->assertNotSame( $first, $second );
		$elsewhere = new Fresh_Question( 'other salts', $this->clock );
		$this->assertNotSame( $second, $elsewhere->fingerprint( $token, 'api_key', new Secret( Keys_On_Site::token( 'a' ) ) ) );
		// Who has token and fingerprint from a log lacks the salts.
		foreach ( array( $token->reveal(), (string) hex2bin( $token->reveal() ) ) as $known ) {
			$this->assertNotSame( $second, hash_hmac( 'sha256', "api_key\0" . Keys_On_Site::token( 'a' ), $known ) );
		}
	}

	public function test_of_the_token_only_the_hash_is_kept_and_no_page_loads_it(): void {
		$token = $this->put();
		global $wpdb;
		$rows = $wpdb->get_results( "SELECT option_name, option_value, autoload FROM {$wpdb->options} WHERE option_name LIKE '%key_health_fresh%'", ARRAY_A );
		$this->assertCount( 2, $rows );
		$this->assertSame( array( 'off', 'off' ), array_map( array( self::class, 'autoload' ), array_column( $rows, 'autoload' ) ) );
		$this->assertSame( array(), ( new Secret_Search( $token->reveal() ) )->find( (string) wp_json_encode( $rows ) ) );
		$this->look( $token );
		$this->assertSame( array(), $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%key_health_fresh%'" ) );
	}

	public function test_no_answer_may_be_kept_by_a_proxy(): void {
		$response = rest_do_request( new \WP_REST_Request( 'GET', '/' . Rest::SPACE . '/fresh/' . $this->put()->reveal() ) );
		$this->assertSame( 'no-store, private', $response->get_headers()['Cache-Control'] );
	}

	public function test_the_list_of_routes_does_not_name_it(): void {
		$request = new \WP_REST_Request( 'GET', '/' . Rest::SPACE );
		$request->set_param( 'namespace', Rest::SPACE );
		$index = (string) wp_json_encode( rest_get_server()->get_namespace_index( $request )->get_data() );
		$this->assertStringContainsString( 'report', $index );
		$this->assertStringNotContainsString( 'fresh', $index );
	}

	public function test_asking_changes_nothing_and_asks_no_provider(): void {
		$this->ask( 'GET', '/report' );
		$token  = $this->put();
		$before = Keys_On_Site::everything();
		$this->look( $token );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @param list<string> $names Names of fields.
	 */
	private function put( string $id = Keys_On_Site::MAILERSEND, array $names = self::NAMES ): Secret {
		return $this->question()->put( $id, $names );
	}

	private function question(): Fresh_Question {
		return new Fresh_Question( wp_salt( 'auth' ), $this->clock );
	}

	/**
	 * @return array{int, mixed} Status and what a browser would read.
	 */
	private function look( Secret $token ): array {
		list( $status, $data ) = $this->ask( 'GET', '/fresh/' . $token->reveal() );
		return array( $status, json_decode( (string) wp_json_encode( $data ), true ) );
	}

	/** WordPress 6.6 says "off", older rows "no". */
	private static function autoload( string $value ): string {
		return 'no' === $value ? 'off' : $value;
	}
}
