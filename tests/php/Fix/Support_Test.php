<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Surface\Rest_Support;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * What may leave the site for a support desk says all that helps, and no key.
 */
final class Support_Test extends Fix_Test_Case {

	public function test_text_and_json_tell_the_same_facts(): void {
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key(), true );
		$bundle = $this->bundle();

		$finding = $this->engine->examiner()->look( $this->key(), $this->engine->store()->key( Keys_On_Site::MAILERSEND ) );
		$this->assertSame( 'broken', $finding->state() );
		$this->assertSame( $finding->diagnosis(), $bundle['data']['key']['diagnosis'] );
		$this->assertStringContainsString( 'broken: ' . $finding->diagnosis(), $bundle['text'] );
		$this->assertSame( 401, $bundle['data']['asked'][0]['status'] );
		$this->assertStringContainsString( 'status 401', $bundle['text'] );
		$this->assertSame( substr( Keys_On_Site::token( 'a' ), -4 ), $bundle['data']['definitions'][0]['last4'] );
		$this->assertStringContainsString( 'ends in ' . substr( Keys_On_Site::token( 'a' ), -4 ), $bundle['text'] );
		$this->assertSame( get_bloginfo( 'version' ), $bundle['data']['versions']['wordpress'] );
		$this->assertStringContainsString( 'PHP ' . PHP_VERSION, $bundle['text'] );
		$this->assertNotSame( array(), preg_grep( '~^Key Health ~', $bundle['data']['versions']['plugins'] ) );
		$this->assertContains( 'Sent through', array_column( $bundle['data']['mail']['path'], 'label' ) );
		$this->assertTrue( rest_validate_value_from_schema( $bundle, Rest_Support::schema(), 'bundle' ) );
	}

	public function test_conflicts_about_this_key_are_in_it_and_others_are_not(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$report   = $this->engine->reporter()->report();
		$conflict = array(
			'diagnosis'   => 'shadowed',
			'state'       => 'attention',
			'name'        => 'X',
			'title'       => 'Two definitions',
			'meaning'     => 'The first wins.',
			'definitions' => array(
				array(
					'role'  => 'effective',
					'label' => 'constant X',
				),
			),
		);

		$report['conflicts'] = array( array( 'key_ids' => array( Keys_On_Site::MAILERSEND ) ) + $conflict, array( 'key_ids' => array( Keys_On_Site::AKISMET ) ) + array( 'title' => 'Another one' ) + $conflict );
		$bundle              = $this->engine->fixing()->support_bundle()->of( $report, Keys_On_Site::MAILERSEND );
		$this->assertSame( array( 'Two definitions' ), array_column( $bundle['data']['conflicts'], 'title' ) );
		$this->assertStringContainsString( '#### Conflict: shadowed', $bundle['text'] );
		$this->assertStringNotContainsString( 'Another one', $bundle['text'] );
	}

	public function test_a_message_names_the_key_by_its_end_and_says_what_was_tried(): void {
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key(), true );
		$message = $this->bundle()['message'];

		$this->assertSame( 'https://www.mailersend.com/help', $message['to'] );
		$this->assertStringContainsString( home_url(), $message['body'] );
		$this->assertStringContainsString( 'Token: ends in ' . substr( Keys_On_Site::token( 'a' ), -4 ) . ' (69 characters)', $message['body'] );
		$this->assertStringContainsString( 'What I tried: GET https://api.mailersend.com/v1/api-quota (2026-11-21 12:00 UTC): 401', $message['body'] );
		$this->assertStringNotContainsString( '{', $message['body'] );
	}

	public function test_akismet_is_told_what_its_support_asks_for(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key( Keys_On_Site::AKISMET ), true );
		$body = $this->bundle( Keys_On_Site::AKISMET )['message']['body'];

		$this->assertStringContainsString( 'Key: ends in cccc (12 characters)', $body );
		$this->assertStringContainsString( 'Site: ' . home_url(), $body );
		$this->assertMatchesRegularExpression( '~Use of the site: (?:commercial|\[personal or commercial)~', $body );
		$this->assertStringContainsString( 'What I tried: POST https://rest.akismet.com/1.1/verify-key', $body );
		$this->assertStringNotContainsString( '{', $body );
	}

	public function test_a_provider_without_a_form_of_its_own_gets_the_standard_one(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'resend/resend.php' ) );
		Keys_On_Site::put( 'resend_api_key', 're_' . str_repeat( 'a', 8 ) . '_' . str_repeat( 'b', 24 ) );
		$this->engine->forget();
		$bundle = $this->bundle( 'resend/site/resend' );
		$this->assertStringContainsString( 'my website ' . home_url(), $bundle['message']['body'] );
		$this->assertStringContainsString( 'ends in bbbb', $bundle['message']['body'] );
	}

	/**
	 * Whatever the planted value stands beside, and in whichever form.
	 *
	 * @dataProvider places
	 */
	public function test_no_key_is_in_it_wherever_one_was_put( string $place ): void {
		$token   = Keys_On_Site::token( 'e' );
		$planted = "Bearer $token " . base64_encode( "api:$token" ) . ' ' . rawurlencode( $token ) . ' ' . strtoupper( $token ) . ' ' . substr( $token, 10, 20 );
		Keys_On_Site::mailersend( $token );
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key(), true );
		$report = $this->engine->reporter()->report();
		$path   = explode( '/', $place );
		$spot   = &$report;
		foreach ( $path as $step ) {
			$spot = &$spot[ $step ];
		}
		$spot   = $planted;
		$bundle = $this->engine->fixing()->support_bundle()->of( $report, Keys_On_Site::MAILERSEND );

		$this->assertNotNull( $bundle );
		$this->assertSame( array(), ( new Secret_Search( $token ) )->find( (string) wp_json_encode( $bundle, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function places(): array {
		$entry = 'keys/0/';
		$spots = array( "{$entry}title", "{$entry}meaning", "{$entry}reason", "{$entry}connection_label", "{$entry}plugin/name", "{$entry}provider/name", "{$entry}evidence/body", "{$entry}evidence/quote", "{$entry}evidence/request", "{$entry}evidence/sent_with", "{$entry}evidence/headers/date", "{$entry}evidence/failure/text", "{$entry}candidates/0/why", "{$entry}recorded/text", "{$entry}fields/0/definitions/0/label", "{$entry}fields/0/definitions/0/reason", "{$entry}fields/0/last4", 'site/url', 'site/host', 'site/name', 'site/address/ip' );
		return array_combine( $spots, array_map( static fn( string $spot ): array => array( $spot ), $spots ) );
	}

	public function test_a_plugin_that_is_called_like_a_key_is_covered(): void {
		$token = Keys_On_Site::token( 'a' );
		wp_cache_set(
			'plugins',
			array(
				'' => array(
					'key-health/plugin.php' => array(
						'Name'    => "Helper $token",
						'Version' => '1',
					),
				),
			),
			'plugins'
		);
		$bundle = $this->bundle();
		$this->assertStringContainsString( 'Helper', $bundle['text'] );
		$this->assertSame( array(), ( new Secret_Search( $token ) )->find( (string) wp_json_encode( $bundle ) ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function bundle( string $id = Keys_On_Site::MAILERSEND ): array {
		$bundle = $this->engine->fixing()->support_bundle()->of( $this->engine->reporter()->report(), $id );
		$this->assertNotNull( $bundle );
		return $bundle;
	}
}
