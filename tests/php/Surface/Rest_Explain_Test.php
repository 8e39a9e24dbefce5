<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The route that explains an error. Who may use it: Rest_Access_Test.
 */
final class Rest_Explain_Test extends Rest_Test_Case {

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'administrator' );
	}

	public function test_a_text_is_answered_with_what_it_means_and_the_key_it_fits(): void {
		list( $status, $data ) = $this->ask( 'POST', '/explain', array( 'text' => 'MailerSend: Unauthenticated.' ) );
		$this->assertSame( 200, $status );
		$this->assertSame( 'invalid', $data['results'][0]['diagnosis'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $data['results'][0]['key_ids'] );
		$this->assertSame( '#/fix/' . Keys_On_Site::MAILERSEND, $data['results'][0]['fix'] );
	}

	public function test_the_answer_is_what_its_schema_says(): void {
		foreach ( array( 'MailerSend: Unauthenticated.', 'cURL error 28: timed out', 'hello', '{"message":"Unauthenticated."}', 'Akismet 200 invalid' ) as $text ) {
			$data = $this->ask( 'POST', '/explain', array( 'text' => $text ) )[1];
			$this->assertTrue( rest_validate_value_from_schema( $data, Rest_Explain::schema(), 'answer' ), $text );
		}
		$data['more'] = 1;
		$this->assertWPErrorOf( rest_validate_value_from_schema( $data, Rest_Explain::schema(), 'answer' ) );
	}

	public function test_nobody_is_asked_and_nothing_but_the_count_is_kept(): void {
		$before = Keys_On_Site::everything();
		$secret = 'k7Hq2Zr9Tn4Xw8Lp3Vb6';
		$this->ask( 'POST', '/explain', array( 'text' => "MailerSend refused $secret" ) );
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertStringNotContainsString( $secret, (string) wp_json_encode( $GLOBALS['wpdb']->get_col( "SELECT option_value FROM {$GLOBALS['wpdb']->options}" ) ) );
	}

	public function test_a_pasted_key_does_not_come_back(): void {
		$token = Keys_On_Site::token( 'a' );
		$data  = $this->ask( 'POST', '/explain', array( 'text' => "Bearer $token: Unauthenticated." ) )[1];
		$this->assertTrue( $data['covered'] );
		$this->assertStringNotContainsString( substr( $token, 6, 12 ), (string) wp_json_encode( $data ) );
	}

	/**
	 * @dataProvider no_texts
	 *
	 * @param mixed $body What is sent.
	 */
	public function test_what_is_no_text_is_refused_with_a_sentence( $body, string $code ): void {
		list( $status, $data ) = $this->ask( 'POST', '/explain', $body );
		$this->assertSame( 400, $status );
		$this->assertSame( $code, $data['code'] );
		$this->assertNotSame( '', $data['message'] );
	}

	/**
	 * @return array<string, array{mixed, string}>
	 */
	public function no_texts(): array {
		return array(
			'nothing'         => array( array(), 'rest_missing_callback_param' ),
			'an empty text'   => array( array( 'text' => '' ), 'key_health_no_text' ),
			'white space'     => array( array( 'text' => " \n\t " ), 'key_health_no_text' ),
			'a list'          => array( array( 'text' => array( 'a' ) ), 'rest_invalid_param' ),
			'a far too large' => array( array( 'text' => str_repeat( 'a', 16001 ) ), 'rest_invalid_param' ),
		);
	}

	public function test_after_so_many_texts_in_an_hour_a_pause_is_asked_for(): void {
		for ( $i = 0; $i < Rate_Limit::EXPLANATIONS_PER_HOUR; $i++ ) {
			$this->assertSame( 200, $this->ask( 'POST', '/explain', array( 'text' => "hello $i" ) )[0] );
		}
		list( $status, $data ) = $this->ask( 'POST', '/explain', array( 'text' => 'hello' ) );
		$this->assertSame( 429, $status );
		$this->assertSame( 'key_health_too_many', $data['code'] );
	}

	public function test_the_answer_may_not_be_kept_by_a_proxy(): void {
		$request = new \WP_REST_Request( 'POST', '/' . Rest::SPACE . '/explain' );
		$request->set_param( 'text', 'hello' );
		$this->assertSame( 'no-store, private', rest_do_request( $request )->get_headers()['Cache-Control'] );
	}

	/**
	 * @param mixed $value What should be an error.
	 */
	private function assertWPErrorOf( $value ): void { // phpcs:ignore WordPress.NamingConventions.ValidFunctionName.MethodNameInvalid -- An assertion.
		$this->assertInstanceOf( \WP_Error::class, $value );
	}
}
