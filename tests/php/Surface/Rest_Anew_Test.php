<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Config_Question;
use KeyHealth\Fix\Constant_State;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Rest_Anew;
use KeyHealth\Tests\Failing_Questions;
use KeyHealth\Tests\Secret_Search;

/**
 * What the site tells itself after a change: nobody is logged in, and the token is all that opens it.
 */
final class Rest_Anew_Test extends Rest_Test_Case {

	use Failing_Questions;

	public function test_a_token_is_answered_once_with_fingerprints_and_no_value(): void {
		define( 'KH_ANEW_SECRET', 'canary-of-a-constant-9f8e7d' );
		$token                 = $this->question()->about_constants( array( 'KH_ANEW_SECRET', 'KH_ANEW_NONE' ) );
		list( $status, $data ) = $this->look( $token );

		$this->assertSame( 200, $status );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Rest_Anew::schema() ) );
		$prints = (array) $data['prints'];
		$this->assertSame( $this->question()->fingerprint( $token, 'KH_ANEW_SECRET', Constant_State::holding( 'canary-of-a-constant-9f8e7d' ) ), $prints['KH_ANEW_SECRET'] );
		$this->assertSame( $this->question()->fingerprint( $token, 'KH_ANEW_NONE', Constant_State::undefined() ), $prints['KH_ANEW_NONE'] );
		$this->assertSame( array(), ( new Secret_Search( 'canary-of-a-constant-9f8e7d' ) )->find( (string) wp_json_encode( $data ) ) );
		$this->assertSame( 404, $this->look( $token )[0] );
	}

	public function test_a_wrong_and_an_old_token_are_answered_alike_and_a_key_s_token_opens_nothing_here(): void {
		$old  = $this->question()->about_constants( array( 'ABSPATH' ) );
		$key  = \KeyHealth\engine()->fresh_question()->put( 'wp-mail-smtp/primary/mailersend', array( 'api_key' ) );
		$user = $this->question()->about_report( $this->log_in_as( 'administrator' ), '' );
		wp_set_current_user( 0 );
		$this->clock->pass( 61 );
		foreach ( array( $old, $key, $user, new Secret( str_repeat( '0', 64 ) ) ) as $token ) {
			list( $status, $data ) = $this->look( $token );
			$this->assertSame( array( 404, 'key_health_no_question' ), array( $status, $data['code'] ) );
		}
	}

	public function test_the_report_is_told_to_whom_the_question_was_for_and_nobody_is_logged_in_afterwards(): void {
		$user  = $this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$token = $this->question()->about_report( $user, '' );
		wp_set_current_user( 0 );
		list( $status, $data ) = $this->look( $token );

		$this->assertSame( 200, $status );
		$this->assertSame( $this->question()->seal( $token, $data['said'] ), $data['seal'] );
		$this->assertNotSame( array(), json_decode( $data['said'], true )['report']['keys'] );
		$this->assertSame( 0, get_current_user_id() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_database_that_gives_no_answer_is_told_as_no_report_and_nobody_is_logged_in_afterwards(): void {
		$token = $this->question()->about_report( $this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' ), '' );
		wp_set_current_user( 0 );
		$this->questions_fail( 'key_health_key_' );
		list( $status, $data ) = $this->look( $token );
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();
		$this->assertSame( 200, $status );
		$this->assertSame( $this->question()->seal( $token, $data['said'] ), $data['seal'] );
		$this->assertNull( json_decode( $data['said'], true )['report'] );
		$this->assertSame( 0, get_current_user_id() );
	}

	public function test_who_may_not_use_key_health_gets_no_report(): void {
		$token = $this->question()->about_report( $this->log_in_as( 'editor' ), '' );
		wp_set_current_user( 0 );
		$this->assertSame(
			array(
				'finding' => null,
				'report'  => null,
			),
			json_decode( $this->look( $token )[1]['said'], true )
		);
	}

	public function test_only_the_token_s_hash_is_kept(): void {
		global $wpdb;
		$token = $this->question()->about_constants( array( 'ABSPATH' ) );
		$rows  = print_r( $wpdb->get_results( "SELECT * FROM {$wpdb->options} WHERE option_name LIKE '%key_health_anew%'" ), true );
		$this->assertStringContainsString( hash( 'sha256', $token->reveal() ), $rows );
		$this->assertStringNotContainsString( $token->reveal(), $rows );
	}

	public function test_values_of_different_types_and_no_value_have_different_fingerprints(): void {
		$token  = new Secret( str_repeat( 'a', 64 ) );
		$prints = array();
		foreach ( array( '', '0', '1', 0, 1, 1.0, true, false, null, array(), array( 'a' ) ) as $value ) {
			$prints[] = $this->question()->fingerprint( $token, 'X', Constant_State::holding( $value ) );
		}
		$prints[] = $this->question()->fingerprint( $token, 'X', Constant_State::undefined() );
		$prints[] = $this->question()->fingerprint( $token, 'Y', Constant_State::undefined() );
		$prints[] = ( new Config_Question( 'other salts', $this->clock ) )->fingerprint( $token, 'X', Constant_State::undefined() );
		$this->assertSame( $prints, array_values( array_unique( $prints ) ) );
	}

	private function question(): Config_Question {
		return new Config_Question( wp_salt( 'auth' ), $this->clock );
	}

	/**
	 * @return array{int, mixed}
	 */
	private function look( Secret $token ): array {
		return $this->ask( 'GET', '/anew/' . $token->reveal() );
	}
}
