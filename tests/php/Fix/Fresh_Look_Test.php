<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Fresh_Look;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What was written is looked at in a request that begins anew.
 */
final class Fresh_Look_Test extends Fix_Test_Case {

	public function test_a_key_is_read_back_in_a_new_request_before_the_provider_is_asked_again(): void {
		$asked = array();
		$this->provider->before_each(
			function () use ( &$asked ): void {
				$asked[] = count( $this->site->requests() );
			}
		);
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( array( 'accepted', 'saved', 'read_back', 'read_fresh', 'accepted_again' ), array_keys( self::steps( $outcome ) ) );
		$this->assertSame( 'Read back in a new request: WP Mail SMTP uses the new token', self::line( $outcome )['text'] );
		$this->assertSame( 'done', self::line( $outcome )['state'] );
		$this->assertCount( 1, $this->site->requests() );
		$this->assertSame( array( 0, 1 ), array( $asked[0], end( $asked ) ) );
	}

	public function test_a_value_that_only_a_new_request_gets_takes_the_write_back_to_the_byte(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) . ' ' );
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->site->runs(
			static function (): void {
				add_filter(
					'option_wp_mail_smtp',
					static function ( array $settings ): array {
						$settings['mailersend']['api_key'] = Keys_On_Site::token( 'e' );
						return $settings;
					}
				);
			}
		);
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );

		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame(
			array(
				'accepted'   => 'done',
				'saved'      => 'done',
				'read_back'  => 'done',
				'read_fresh' => 'failed',
				'restored'   => 'done',
			),
			self::steps( $outcome )
		);
		$line = self::line( $outcome );
		$this->assertSame( 'In a new request, WP Mail SMTP still gets another value', $line['text'] );
		$this->assertStringStartsWith( 'database, option wp_mail_smtp › mailersend › api_key: The filter option_wp_mail_smtp (', $line['sub'] );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertNull( Keys_On_Site::row( 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) ) );
	}

	/**
	 * @dataProvider ways_not_to_answer
	 */
	public function test_a_site_that_cannot_call_itself_is_told_why_and_the_key_stays_fixed( Answer $answer, string $reason ): void {
		$this->site->answers( $answer );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );

		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
		$line = self::line( $outcome );
		$this->assertSame( 'skipped', $line['state'] );
		$this->assertSame( 'This site cannot call itself, so a new request could not be tried', $line['text'] );
		$this->assertStringContainsString( $reason, $line['sub'] );
		$this->assertSame( 'done', self::steps( $outcome )['accepted_again'] );
	}

	/**
	 * @return array<string, array{Answer, string}>
	 */
	public function ways_not_to_answer(): array {
		$page = array( 'content-type' => 'text/html' );
		return array(
			'a timeout'             => array( Canned_Http::is_down(), 'within 10 seconds' ),
			'no name'               => array( Answer::failed( 'http_request_failed', 'cURL error 6: Could not resolve host: example.org' ), 'own name' ),
			'nobody listens'        => array( Answer::failed( 'http_request_failed', 'cURL error 7: Failed to connect' ), 'did not take the connection' ),
			'a bad certificate'     => array( Answer::failed( 'http_request_failed', 'cURL error 60: SSL certificate problem: self signed certificate' ), 'No encrypted connection' ),
			'a proxy'               => array( Answer::failed( 'http_request_failed', 'cURL error 5: Could not resolve proxy' ), 'The proxy' ),
			'switched off'          => array( Answer::failed( 'http_request_not_executed', 'User has blocked requests through HTTP.' ), 'WP_HTTP_BLOCK_EXTERNAL' ),
			'an error of a plugin'  => array( Answer::failed( 'firewall', 'No.' ), 'Other code' ),
			'half an answer'        => array( Answer::failed( 'http_request_failed', 'cURL error 18: transfer closed' ), 'failed' ),
			'Basic authentication'  => array( new Answer( 401, $page, 'Authorization Required' ), 'HTTP 401' ),
			'a firewall'            => array( new Answer( 403, $page, 'Forbidden' ), 'HTTP 403' ),
			'no such route'         => array( new Answer( 404, array(), '{"code":"rest_no_route"}' ), 'HTTP 404' ),
			'another address'       => array( new Answer( 301, $page, '' ), 'leads somewhere else (HTTP 301)' ),
			'maintenance'           => array( new Answer( 503, $page, 'Briefly unavailable' ), 'maintenance mode' ),
			'a broken server'       => array( new Answer( 500, $page, '' ), 'an error of the server (HTTP 500)' ),
			'a teapot'              => array( new Answer( 418, $page, '' ), 'refused (HTTP 418)' ),
			'a page'                => array( new Answer( 200, $page, '<html></html>' ), 'Something else answered' ),
			'other JSON'            => array( new Answer( 200, array(), '[1,2]' ), 'Something else answered' ),
			'JSON of another shape' => array( new Answer( 200, array(), '{"prints":"x"}' ), 'Something else answered' ),
			'no prints'             => array( new Answer( 200, array(), '{"prints":{},"places":{}}' ), 'does not run' ),
			'a list for a print'    => array( new Answer( 200, array(), '{"prints":{"api_key":["x"]}}' ), 'does not run' ),
		);
	}

	public function test_a_request_in_which_the_key_is_not_found_says_nothing_about_it(): void {
		$this->site->runs(
			static function (): void {
				// As where a plugin is loaded for some addresses only.
				add_filter( 'key_health_plugins', '__return_empty_array', 100 );
			}
		);
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( 'skipped', self::line( $outcome )['state'] );
		$this->assertTrue( $outcome['fixed'] );
	}

	public function test_a_made_up_answer_never_counts_as_proof(): void {
		$this->site->answers( new Answer( 200, array(), '{"prints":{"api_key":"' . str_repeat( '0', 64 ) . '"},"places":{"api_key":"' . str_repeat( 'x', 900 ) . '\u202e<b>"}}' ) );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( 'failed', self::line( $outcome )['state'] );
		$this->assertSame( str_repeat( 'x', 300 ), self::line( $outcome )['sub'] );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
	}

	public function test_the_site_is_asked_with_a_token_and_without_anything_of_the_person(): void {
		$_COOKIE['wordpress_logged_in'] = 'admin';
		$this->replace( Keys_On_Site::token( 'b' ) );
		$request = $this->site->requests()[0];
		$this->assertSame( array( 'Cache-Control' => 'no-cache' ), $request->reveal_headers() );
		$this->assertSame( '', $request->reveal_body() );
		$this->assertStringStartsWith( rest_url( 'key-health/v1/fresh/' ), $request->reveal_url() );
		$this->assertStringEndsWith( 'fresh/••••', $request->line() );
		unset( $_COOKIE['wordpress_logged_in'] );
	}

	public function test_the_provider_is_not_asked_by_it_and_nothing_of_it_is_evidence(): void {
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		foreach ( $this->provider->requests() as $request ) {
			$this->assertSame( 'api.mailersend.com', $request->host() );
		}
		$this->assertStringNotContainsString( 'fresh', (string) wp_json_encode( $outcome['finding']->to_array() ) );
	}

	public function test_the_question_is_gone_when_nobody_has_answered_it(): void {
		$this->site->answers( Canned_Http::is_down() );
		$this->replace( Keys_On_Site::token( 'b' ) );
		global $wpdb;
		$this->assertSame( array(), $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%key_health_fresh%'" ) );
	}

	public function test_a_key_saved_unchecked_is_looked_at_too(): void {
		$this->provider_says( Canned_Http::is_down() );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ), true );
		$this->assertSame( 'done', self::line( $outcome )['state'] );
		$this->assertFalse( $outcome['fixed'] );
	}

	public function test_what_stands_beside_the_key_is_named_as_that(): void {
		$look = ( new Fresh_Look( $this->site, $this->engine->fresh_question() ) )->look( $this->key(), array() );
		$this->assertSame( array( 'done', 'Read back in a new request: {plugin} uses the new {key}' ), array( $look['state'], $look['text'] ) );

		Keys_On_Site::put( 'wp_mail_smtp', \KeyHealth\Tests\Discovery\Configurations::settings( 'smtpcom', 'aaaabbbbcccc' ) );
		$this->engine->forget();
		$key  = $this->key( Keys_On_Site::SMTPCOM );
		$look = ( new Fresh_Look( $this->site, $this->engine->fresh_question() ) )->look( $key, array( 'channel' => $key->values()['channel'] ) );
		$this->assertSame( array( 'done', 'Read back in a new request: {plugin} uses the new {field}' ), array( $look['state'], $look['text'] ) );
		$look = ( new Fresh_Look( $this->site, $this->engine->fresh_question() ) )->look( $key, array( 'channel' => new Secret( 'another' ) ) );
		$this->assertSame( 'failed', $look['state'] );
	}

	/**
	 * @param array{proof: list<array<string, string>>} $outcome Of a replacement.
	 * @return array<string, string> The line about the new request.
	 */
	private static function line( array $outcome ): array {
		return array_column( $outcome['proof'], null, 'id' )['read_fresh'];
	}
}
