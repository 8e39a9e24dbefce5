<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis\Explain;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A text that somebody has seen, and what is said of it.
 */
final class Explainer_Test extends Test_Case {

	/** @var Engine */
	private $engine;

	/** @var Canned_Http */
	private $provider;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->provider = new Canned_Http( Canned_Http::refuses() );
		$this->engine   = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), $this->provider );
	}

	/**
	 * @dataProvider texts
	 */
	public function test_a_text_is_explained_by_the_provider_s_own_rules( string $text, string $provider, string $diagnosis, string $confidence ): void {
		$first = $this->first( $text );
		$this->assertSame( array( $provider, $diagnosis, $confidence ), array( $first['provider']['id'] ?? '', $first['diagnosis'], $first['confidence'] ), $text );
		$this->assertNotSame( '', $first['title'] . $first['meaning'] );
		$this->assertDoesNotMatchRegularExpression( '/[{}–]/u', $first['title'] . $first['meaning'] . $first['says'] );
		$this->assertNull( $first['fix'], 'This site has no key.' );
	}

	/**
	 * @return array<string, array{string, string, string, string}>
	 */
	public function texts(): array {
		return array(
			'one answer for several causes is likely'    => array( 'MailerSend: Unauthenticated.', 'mailersend', 'invalid', 'likely' ),
			'a whole answer with its provider is proven' => array( "MailerSend answered HTTP/1.1 403 Forbidden\n\n" . '{"message":"Your IP address is not allowlisted. #MS40305"}', 'mailersend', 'ip_not_allowed', 'proven' ),
			'its host names a provider, too'             => array( 'POST https://api.mailersend.com/v1/email {"message":"Your IP address is not allowlisted. #MS40305"}', 'mailersend', 'ip_not_allowed', 'proven' ),
			'words alone are likely at most'             => array( '{"message":"Your IP address is not allowlisted. #MS40305"}', 'mailersend', 'ip_not_allowed', 'likely' ),
			'a code inside a log line'                   => array( 'WP Mail SMTP: there was a problem while sending. #MS42207 (and 3 more errors)', 'mailersend', 'domain_not_verified', 'likely' ),
			'an answer that another plugin wrapped up'   => array( '{"code":"mail_failed","data":{"why":"Your account reached its API daily quota limit. Upgrade to increase it. #MS42901"}}', 'mailersend', 'quota_exhausted', 'likely' ),
			'an answer escaped inside another text'      => array( 'Elastic Email said {\"Error\":\"APIKey Expired\"}', 'elasticemail', 'invalid', 'likely' ),
			'a member deep inside an answer'             => array( 'SMTP.com: {"status":"fail","data":{"api_key":"invalid"}}', 'smtpcom', 'invalid', 'likely' ),
			'a status whose provider is named'           => array( 'https://api.mailersend.com/v1/email returned 403', 'mailersend', 'insufficient_permission', 'likely' ),
			'a header that Akismet sends'                => array( "HTTP/1.1 200 OK\nX-akismet-alert-code: 10005\n\ninvalid", 'akismet', 'key_exposed', 'proven' ),
			'a sentence of Akismet’s own screen'         => array( 'Akismet: The key you entered is invalid. Please double-check it.', 'akismet', 'invalid', 'likely' ),
			'a name that was not found'                  => array( 'cURL error 6: Could not resolve host: api.elasticemail.com', 'elasticemail', 'dns', 'proven' ),
			'a time-out of nobody in particular'         => array( 'cURL error 28: Operation timed out after 10001 milliseconds', '', 'timeout', 'likely' ),
			'a blocked request'                          => array( 'User has blocked requests through HTTP.', '', 'blocked_by_site', 'likely' ),
			'a server error of nobody in particular'     => array( 'Error 503 Service Unavailable', '', 'provider_outage', 'likely' ),
			'words that anybody uses'                    => array( 'The API key is invalid.', '', 'invalid', 'likely' ),
			'an answer that anybody may have given'      => array( '{"message":"Unauthenticated."}', '', 'invalid', 'likely' ),
		);
	}

	/**
	 * @dataProvider meaningless
	 */
	public function test_what_nobody_says_is_not_explained_and_the_way_on_is_told( string $text ): void {
		$told = $this->engine->explainer()->explain( $text, array() );
		$this->assertSame( array(), $told['results'] );
		$this->assertStringContainsString( 'not', $told['title'] );
		$this->assertNotSame( '', $told['meaning'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function meaningless(): array {
		return array(
			'a greeting'                       => array( 'Hello, how are you today?' ),
			'an error of another kind'         => array( 'PHP Fatal error: Uncaught Error: Call to undefined function foo() in /srv/wp-content/plugins/x/x.php:12' ),
			'one word that everybody says'     => array( 'invalid' ),
			'a number without a provider'      => array( '401' ),
			'a path with the name of a mailer' => array( 'fopen: wp-content/plugins/wp-mail-smtp/src/Providers/SMTP2GO/Mailer.php:512' ),
			'a bounce of one recipient'        => array( '550 5.1.1 The email account that you tried to reach does not exist' ),
			'a sentence with a common word'    => array( 'Please choose a recipient and resend the newsletter with your credit card.' ),
			'nothing'                          => array( '' ),
		);
	}

	public function test_an_accepted_answer_is_never_called_an_error_or_a_success(): void {
		foreach ( array( 'MailerSend: The to field is required. #MS42209', 'MailerSend 200 {"quota":1000,"remaining":900}', 'Akismet: valid' ) as $text ) {
			$this->assertSame( array(), $this->engine->explainer()->explain( $text, array() )['results'], $text );
		}
	}

	public function test_a_key_of_this_site_that_it_fits_is_named_with_its_wizard(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$first = $this->first( '{"message":"Unauthenticated."}' );
		$this->assertSame( 'mailersend', $first['provider']['id'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $first['key_ids'] );
		$this->assertSame( '#/fix/' . Keys_On_Site::MAILERSEND, $first['fix'] );
		$this->assertSame( 'Replace the token', $first['button'] );
		$this->assertStringContainsString( 'this site uses it', $first['why'] );
		$this->assertSame( 'likely', $first['confidence'] );
	}

	public function test_a_provider_that_the_text_names_comes_before_one_that_this_site_uses(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$told = $this->explain( 'Elastic Email: APIKey Expired, {"message":"Unauthenticated."}' );
		$this->assertSame( array( 'elasticemail' ), array_column( array_column( $told['results'], 'provider' ), 'id' ) );
		$this->assertSame( array(), $told['results'][0]['key_ids'] );
	}

	public function test_words_that_several_providers_use_are_told_as_such(): void {
		$first = $this->first( 'Your IP address is not allowlisted. #MS40305', array( $this, 'with_a_twin' ) );
		$this->assertNull( $first['provider'] );
		$this->assertContains( 'MailerSend', $first['alike'] );
		$this->assertContains( 'Twin', $first['alike'] );
		$this->assertSame( 'likely', $first['confidence'] );
		$this->assertStringContainsString( 'nothing in the text tells which one it was', $first['why'] );
	}

	public function test_nobody_is_asked_and_nothing_is_written(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$before = Keys_On_Site::everything();
		$this->explain( 'MailerSend: Unauthenticated.' );
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_pasted_key_is_covered_and_still_names_its_provider(): void {
		$token = Keys_On_Site::token( 'b' );
		$told  = $this->engine->explainer()->explain( "Authorization: Bearer $token\nkey=$token\nYour IP address is not allowlisted. #MS40305", array() );
		$this->assertTrue( $told['covered'] );
		$this->assertStringNotContainsString( substr( $token, 8, 10 ), (string) wp_json_encode( $told ) );
		$this->assertStringContainsString( 'mlsn.••••', $told['text'] );
		$this->assertSame( 'mailersend', $told['results'][0]['provider']['id'] );
	}

	/**
	 * @dataProvider secrets
	 */
	public function test_what_looks_like_a_secret_is_covered( string $secret ): void {
		$told = $this->engine->explainer()->explain( "The provider refused \"$secret\" (see $secret).", array() );
		$this->assertStringNotContainsString( $secret, $told['text'] );
		$this->assertTrue( $told['covered'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function secrets(): array {
		return array(
			'a key of an unknown provider' => array( 'k7Hq2Zr9Tn4Xw8Lp3Vb6' ),
			'hex'                          => array( '0f1e2d3c4b5a69788796a5b4c3d2e1f0' ),
			'letters alone'                => array( 'qWxZrTbNmKpLsDfGhJqWxZrTbN' ),
			'Base64'                       => array( 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' ),
			'an address'                   => array( 'https://shop.example/hook?token=k7Hq2Zr9Tn4Xw8Lp3Vb6' ),
			'an app password in groups'    => array( 'xqzt bcdf ghjk lmnp' ),
			'a mail address'               => array( 'owner@example.org' ),
		);
	}

	public function test_a_key_of_this_site_that_looks_like_words_is_covered_as_a_whole(): void {
		$key = 'correct-horse-battery-staple';
		Keys_On_Site::mailersend( $key );
		$this->assertStringNotContainsString( $key, $this->explain( "MailerSend refused $key." )['text'] );
	}

	public function test_parts_of_a_key_of_this_site_do_not_betray_themselves_by_being_covered(): void {
		$key = 'correct-horse-battery-staple';
		Keys_On_Site::mailersend( $key );
		$this->assertSame( 'Is it correct-horse-b?', $this->explain( 'Is it correct-horse-b?' )['text'] );
	}

	public function test_words_of_errors_are_not_covered(): void {
		$text = 'InvalidClientTokenId SignatureDoesNotMatch api_key_not_found api.mailersend.com #MS40305 2026-11-21T12:00:00Z unauthorized_client_application wp-content/plugins/wp-mail-smtp/src/Mailer.php';
		$this->assertSame( $text, $this->engine->explainer()->explain( $text, array() )['text'] );
	}

	public function test_a_hostile_text_stays_text_and_is_cut(): void {
		$told = $this->engine->explainer()->explain( '<script>alert(1)</script>' . "\x00\xff\xe2\x80\xae" . str_repeat( 'x ', 5000 ), array() );
		$this->assertLessThanOrEqual( 4000, mb_strlen( $told['text'] ) );
		$this->assertSame( 1, preg_match( '~~u', $told['text'] ) );
		$this->assertSame( array(), $told['results'] );
	}

	public function test_there_are_three_explanations_at_most(): void {
		$text = 'MailerSend: #MS40305 #MS40304 #MS40303 #MS42901 #MS42903 #MS42207';
		$told = $this->engine->explainer()->explain( $text, array() );
		$this->assertCount( 3, $told['results'] );
		$this->assertCount( 3, array_unique( array_column( $told['results'], 'diagnosis' ) ) );
	}

	/**
	 * @param array<string, array<string, mixed>> $providers Of the catalog.
	 * @return array<string, array<string, mixed>>
	 */
	public function with_a_twin( array $providers ): array {
		$twin = array(
			'id'   => 'twin',
			'name' => 'Twin',
		) + $providers['mailersend'];
		return $providers + array( 'twin' => $twin );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function first( string $text, ?callable $filter = null ): array {
		if ( null !== $filter ) {
			add_filter( 'key_health_providers', $filter );
		}
		$told = $this->explain( $text );
		$this->assertNotSame( array(), $told['results'], $text );
		return $told['results'][0];
	}

	/**
	 * @return array<string, mixed>
	 */
	private function explain( string $text ): array {
		return $this->engine->explainer()->explain( $text, $this->engine->discoverer()->keys() );
	}
}
