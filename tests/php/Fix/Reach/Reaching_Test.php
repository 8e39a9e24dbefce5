<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Reach;

use KeyHealth\Fix\Reach\Machine;
use KeyHealth\Fix\Reach\Reaching;
use KeyHealth\Fix\Reach\Stopwatch;
use KeyHealth\Fix\Reach\Targets;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Probe\Probing;

/**
 * What is tried, in which order, and what is said about it.
 */
final class Reaching_Test extends Fix_Test_Case {

	private const PROVIDER = 'HEAD https://api.mailersend.com/';
	private const CONTROL  = 'HEAD https://api.wordpress.org/';
	private const CLOCK    = 'HEAD http://api.wordpress.org/';
	private const PAGE     = 'GET https://rest.akismet.com/1.1/test';

	private Canned_Ways $ways;

	private string $proxy = '';

	private string $tls = 'OpenSSL/3.0.2';

	private bool $can_send = true;

	private bool $shows_files = true;

	protected function set_up() {
		parent::set_up();
		$this->ways = new Canned_Ways();
	}

	public function test_a_provider_that_answers_is_reached_and_nobody_else_is_asked(): void {
		$this->say( array( self::PROVIDER => 404 ) );
		$reach = $this->reach();
		$this->assertSame( 'reached', $reach['cause'] );
		$this->assertSame( array( self::PROVIDER ), $this->ways->asked );
		$this->assertSame( array( array( 'done', '`api.mailersend.com` answers without a key' ) ), $this->lines( $reach ) );
		$this->assertSame( '', $reach['message'] );
	}

	public function test_a_name_that_is_not_found_is_told_from_a_server_that_finds_none(): void {
		$this->say(
			array(
				self::PROVIDER => 'cURL error 6: Could not resolve host: api.mailersend.com',
				self::CONTROL  => 200,
			)
		);
		$reach = $this->reach();
		$this->assertSame( 'dns', $reach['cause'] );
		$this->assertStringContainsString( 'api.mailersend.com: no address found', $reach['message'] );
		$this->assertNotContains( 'name api.wordpress.org', $this->ways->asked );

		$this->say(
			array(
				self::PROVIDER => 'cURL error 6: Could not resolve host: api.mailersend.com',
				self::CONTROL  => 'cURL error 6: Could not resolve host: api.wordpress.org',
			)
		);
		$this->assertSame( 'dns_everything', $this->reach()['cause'] );
		$this->assertContains( 'name api.wordpress.org', $this->ways->asked );
	}

	public function test_where_wordpress_org_may_not_be_asked_its_name_still_tells(): void {
		$this->say( array( self::PROVIDER => 'cURL error 6: Could not resolve host: api.mailersend.com' ) );
		$this->ways->answers[ self::CONTROL ] = Answer::failed( 'http_request_not_executed', 'User has blocked requests through HTTP.' );
		$this->assertSame( 'dns_everything', $this->reach()['cause'] );
		$this->ways->names['api.wordpress.org'] = array( '198.143.164.252' );
		$this->assertSame( 'dns', $this->reach()['cause'] );
	}

	public function test_php_looks_no_name_up_where_a_look_up_was_awaited_in_vain(): void {
		$this->say(
			array(
				self::PROVIDER => 'cURL error 28: Resolving timed out after 5000 milliseconds',
				self::CONTROL  => 200,
			)
		);
		$reach = $this->reach();
		$this->assertSame( 'dns', $reach['cause'] );
		$this->assertSame( array(), preg_grep( '/^name/', $this->ways->asked ) );
		$this->assertContains( array( 'skipped', 'The name `api.mailersend.com` was not looked up once more' ), $this->lines( $reach ) );
	}

	public function test_a_refusal_and_a_silence_are_told_apart_and_from_those_of_everybody(): void {
		$refused = "cURL error 7: Failed to connect to api.mailersend.com port 443 after 3 ms: Couldn't connect to server";
		$silent  = 'cURL error 28: Connection timed out after 5001 milliseconds';
		foreach ( array( array( $refused, 200, 'refused' ), array( $refused, $refused, 'refused_everything' ), array( $silent, 200, 'timeout' ), array( $silent, $silent, 'timeout_everything' ) ) as list( $provider, $control, $cause ) ) {
			$this->say(
				array(
					self::PROVIDER => $provider,
					self::CONTROL  => $control,
				)
			);
			$this->ways->names['api.mailersend.com'] = array( '104.18.0.1' );
			$reach                                   = $this->reach();
			$this->assertSame( $cause, $reach['cause'] );
			$this->assertStringContainsString( 'api.mailersend.com: 104.18.0.1', $reach['message'] );
			$this->assertStringContainsString( $provider, $reach['message'] );
			$this->assertStringContainsString( 'port 443', $reach['message'] );
			$this->assertStringContainsString( '2026-11-21 12:00:00 UTC', $reach['message'] );
		}
	}

	public function test_ipv6_is_blamed_only_where_ipv4_alone_gets_an_answer(): void {
		$this->say(
			array(
				self::PROVIDER            => 'cURL error 28: Connection timed out after 5001 milliseconds',
				self::CONTROL             => 200,
				self::PROVIDER . ' +curl' => 404,
			)
		);
		$this->ways->names = array(
			'api.mailersend.com'    => array( '104.18.0.1' ),
			'api.mailersend.com v6' => array( '2606:4700::6812:1' ),
		);
		$reach             = $this->reach();
		$this->assertSame( 'ipv6', $reach['cause'] );
		$this->assertContains( self::PROVIDER . ' +curl', $this->ways->asked );

		unset( $this->ways->names['api.mailersend.com v6'] );
		$this->assertSame( 'timeout', $this->reach()['cause'] );
	}

	public function test_a_handshake_that_fails_is_the_file_the_clock_the_library_or_the_other_side(): void {
		$tls = array(
			self::PROVIDER => 'cURL error 60: SSL certificate problem: certificate has expired',
			self::CONTROL  => 'cURL error 60: SSL certificate problem: certificate has expired',
		);
		$this->say( $tls );
		$this->ways->file = $this->temporary_folder() . '/none.crt';
		$reach            = $this->reach();
		$this->assertSame( 'ca_bundle', $reach['cause'] );
		$this->assertStringContainsString( 'none.crt', implode( ' ', $reach['steps'] ) . $reach['message'] );

		file_put_contents( $this->ways->file, "not one\n" );
		$this->assertSame( array( 'ca_bundle', 'The file of trusted certificates holds none' ), array( $this->reach()['cause'], $this->reach()['title'] ) );

		$this->ways->file = '';
		$this->say( $tls );
		$this->ways->answers[ self::CLOCK ] = new Answer( 301, array( 'date' => 'Sat, 21 Nov 2026 09:00:00 GMT' ) );
		$reach                              = $this->reach();
		$this->assertSame( array( 'clock', 'The clock of this server is wrong by 180 minutes' ), array( $reach['cause'], $reach['title'] ) );

		$this->ways->answers[ self::CLOCK ] = new Answer( 301, array( 'date' => 'Sat, 21 Nov 2026 12:01:00 GMT' ) );
		$this->assertSame( 'tls', $this->reach()['cause'] );
		$this->tls = 'OpenSSL/1.0.0-fips';
		$this->assertSame( 'old_tls', $this->reach()['cause'] );
	}

	public function test_what_is_wrong_with_the_certificate_is_said(): void {
		$words = array(
			'SSL certificate problem: certificate has expired' => 'The certificate of api.mailersend.com has expired',
			"SSL: no alternative certificate subject name matches target host name 'api.mailersend.com'" => 'Somebody else answers for api.mailersend.com',
			'SSL certificate problem: unable to get local issuer certificate' => 'The certificate of api.mailersend.com is signed by nobody whom this server trusts',
			'SSL certificate problem: self-signed certificate in certificate chain' => 'The certificate of api.mailersend.com is signed by nobody whom this server trusts',
			'OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to api.mailersend.com:443' => 'The secure connection to api.mailersend.com breaks off',
		);
		foreach ( $words as $said => $title ) {
			$this->say(
				array(
					self::PROVIDER => "cURL error 60: $said",
					self::CONTROL  => 200,
				)
			);
			$reach = $this->reach();
			$this->assertSame( array( 'tls', $title ), array( $reach['cause'], $reach['title'] ) );
		}
		$this->say(
			array(
				self::PROVIDER => 'cURL error 60: SSL certificate problem',
				self::CONTROL  => 'cURL error 60: SSL certificate problem',
			)
		);
		$this->assertSame( 'No secure connection to anyone is accepted', $this->reach()['title'] );
	}

	public function test_a_proxy_is_blamed_by_its_own_words_or_when_nothing_comes_through_it(): void {
		$this->say(
			array(
				self::PROVIDER => 'cURL error 56: CONNECT tunnel failed, response 407',
				self::CONTROL  => 'cURL error 56: CONNECT tunnel failed, response 407',
			)
		);
		$this->proxy = 'proxy.example:3128';
		$reach       = $this->reach();
		$this->assertSame( 'proxy', $reach['cause'] );
		$this->assertStringContainsString( 'WP_PROXY_USERNAME', implode( ' ', $reach['steps'] ) );
		$this->assertStringContainsString( 'proxy.example:3128', $reach['message'] );
		$this->assertSame( array(), preg_grep( '/^name/', $this->ways->asked ), 'The proxy looks names up.' );

		$this->say(
			array(
				self::PROVIDER => 'cURL error 28: Connection timed out after 5001 milliseconds',
				self::CONTROL  => 'cURL error 28: Connection timed out after 5001 milliseconds',
			)
		);
		$this->assertSame( 'proxy', $this->reach()['cause'] );
		$this->proxy = '';
		$this->assertSame( 'timeout_everything', $this->reach()['cause'] );
	}

	public function test_a_provider_in_trouble_is_named_with_its_status_page_and_nobody_is_to_be_written_to(): void {
		$this->say(
			array(
				self::PROVIDER => 503,
				self::CONTROL  => 200,
			)
		);
		$reach = $this->reach();
		$this->assertSame( 'outage', $reach['cause'] );
		$this->assertStringContainsString( '503', $reach['meaning'] );
		$this->assertSame( 'Look at the status page of MailerSend first.', $reach['steps'][0] );
		$this->assertSame( '', $reach['message'] );
	}

	public function test_wordpress_that_blocks_and_php_that_cannot_send_are_said_without_asking_further(): void {
		$this->ways->answers[ self::PROVIDER ] = Answer::failed( 'http_request_not_executed', 'User has blocked requests through HTTP.' );
		$this->assertSame( 'blocked_by_site', $this->reach()['cause'] );
		$this->assertSame( array( self::PROVIDER ), $this->ways->asked );

		$this->ways->asked = array();
		$this->can_send    = false;
		$reach             = $this->reach();
		$this->assertSame( 'no_transport', $reach['cause'] );
		$this->assertStringContainsString( 'curl', $reach['steps'][0] );
		$this->assertSame( array(), $this->ways->asked );
	}

	public function test_akismet_s_own_page_is_asked_and_then_each_of_its_addresses(): void {
		$this->ways->answers[ self::PAGE ] = new Answer( 200, array(), 'connected' );
		$this->assertSame( 'reached', $this->reach( Keys_On_Site::AKISMET )['cause'] );

		$this->ways->answers[ self::PAGE ] = new Answer( 200, array(), '<html>Welcome to the hotel</html>' );
		$this->assertSame( 'unknown', $this->reach( Keys_On_Site::AKISMET )['cause'] );

		$this->say(
			array(
				self::PAGE    => 'cURL error 28: Connection timed out after 5001 milliseconds',
				self::CONTROL => 200,
			)
		);
		$this->ways->names['rest.akismet.com'] = array( '192.0.80.244', '192.0.80.246' );
		$this->ways->answers[ self::PAGE . ' +curl ' . wp_json_encode( array( array( 'rest.akismet.com:443:192.0.80.244' ) ) ) ] = new Answer( 200, array(), 'connected' );
		$this->ways->answers[ self::PAGE . ' +curl' ] = Answer::failed( 'http_request_failed', 'cURL error 28: Connection timed out after 5001 milliseconds' );
		$reach                                        = $this->reach( Keys_On_Site::AKISMET );
		$this->assertSame( 'timeout', $reach['cause'] );
		$this->assertContains( array( 'done', 'Its address `192.0.80.244` answers' ), $this->lines( $reach ) );
		$this->assertContains( array( 'failed', 'Its address `192.0.80.246` is not reached' ), $this->lines( $reach ) );
		$this->assertStringContainsString( '(192.0.80.246): “cURL error 28', $reach['message'] );
	}

	public function test_for_a_mail_server_the_ports_are_tried_and_an_open_one_is_offered(): void {
		$this->say(
			array(
				'mail.shop.example:587' => 'Connection timed out',
				'mail.shop.example:25'  => 'Connection timed out',
				self::CONTROL           => 200,
			)
		);
		$this->ways->answers['mail.shop.example:465'] = new Answer( 250, array( 'x-step' => 'ehlo' ), 'mail.shop.example' );
		$this->ways->names['mail.shop.example']       = array( '93.184.216.34' );
		$reach                                        = $this->reach_mail();
		$this->assertSame( 'timeout', $reach['cause'] );
		$this->assertStringContainsString( 'Port 465 of the same server answers.', $reach['steps'][0] );
		$this->assertContains( array( 'failed', 'Port 25 is not reached' ), $this->lines( $reach ) );
		$this->assertStringContainsString( 'mail.shop.example:587: “Connection timed out”', $reach['message'] );

		$this->say(
			array(
				'mail.shop.example:587' => 'getaddrinfo for mail.shop.example failed',
				self::CONTROL           => 200,
			)
		);
		$reach = $this->reach_mail();
		$this->assertSame( 'dns', $reach['cause'] );
		$this->assertStringContainsString( 'is `mail.shop.example` spelt right?', $reach['steps'][0] );
	}

	public function test_the_whole_run_ends_in_time_and_says_what_was_left_out(): void {
		$now               = 0.0;
		$this->ways->takes = static function () use ( &$now ): void {
			$now += 9.0;
		};
		$this->say(
			array(
				'mail.shop.example:587' => 'Connection timed out',
				'mail.shop.example:465' => 'Connection timed out',
				'mail.shop.example:25'  => 'Connection timed out',
				self::CONTROL           => 200,
			)
		);
		$watch = new Stopwatch(
			static function () use ( &$now ): float {
				return $now;
			}
		);
		$reach = $this->reach_mail( $watch );
		$this->assertLessThanOrEqual( Stopwatch::SECONDS, $now );
		$this->assertContains( array( 'skipped', 'Port 465 was not tried' ), $this->lines( $reach ) );
		$this->assertContains( array( 'skipped', 'Port 25 was not tried' ), $this->lines( $reach ) );
	}

	public function test_no_key_is_in_anything_that_is_said_whatever_the_error_says(): void {
		$token = Keys_On_Site::token( 'a' );
		$this->say(
			array(
				self::PROVIDER => "cURL error 7: Failed for https://x/?key=$token and [[Button]] `code` $token",
				self::CONTROL  => "cURL error 7: $token",
			)
		);
		$reach = $this->reach();
		$this->assertStringNotContainsString( $token, (string) wp_json_encode( $reach ) );
		$this->assertStringNotContainsString( substr( $token, 8, 16 ), (string) wp_json_encode( $reach ) );
		$this->assertStringNotContainsString( '[[Button]]', $reach['lines'][0]['sub'] );
	}

	public function test_who_may_not_see_files_is_told_no_path(): void {
		$file              = $this->temporary_folder() . '/secret-place.crt';
		$this->ways->file  = $file;
		$this->shows_files = false;
		$this->say( array( self::PROVIDER => "cURL error 77: error setting certificate verify locations:  CAfile: $file CApath: none" ) );
		$reach = $this->reach();
		$this->assertSame( 'ca_bundle', $reach['cause'] );
		$this->assertStringNotContainsString( 'secret-place', (string) wp_json_encode( $reach ) );
	}

	public function test_the_address_that_others_see_is_told_only_where_it_is_known(): void {
		$this->ways->answers[ self::PROVIDER ] = new Answer(
			null,
			array(),
			'',
			array(
				'code' => 'http_request_failed',
				'text' => 'cURL error 7: refused',
			),
			3,
			'10.0.0.7'
		);
		$this->ways->answers[ self::CONTROL ]  = new Answer( 200 );
		$message                               = $this->reach()['message'];
		$this->assertStringContainsString( 'Address of the server in its own network: 10.0.0.7. The one that others see is not known to WordPress.', $message );
		$message = $this->reach( Keys_On_Site::MAILERSEND, '203.0.113.9' )['message'];
		$this->assertStringContainsString( 'Address that others see, as far as known: 203.0.113.9', $message );
	}

	/**
	 * @param array<string, int|string> $answers A status, or an error.
	 */
	private function say( array $answers ): void {
		$this->ways->asked = array();
		foreach ( $answers as $line => $said ) {
			$this->ways->answers[ $line ] = is_int( $said ) ? new Answer( $said ) : Answer::failed( false === strpos( $line, ' ' ) ? 'smtp_failed' : 'http_request_failed', $said );
		}
	}

	private function reaching(): Reaching {
		$machine = new Machine( $this->can_send, '7.88.1', $this->tls, fn(): string => $this->proxy );
		$catalog = $this->engine->catalog();
		return new Reaching( $catalog, new Targets( $catalog, Probing::builder() ), $this->ways, $machine, $this->clock, $this->shows_files );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function reach( string $id = Keys_On_Site::MAILERSEND, string $ip = '' ): array {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		return $this->reaching()->of( $this->key( $id ), $ip );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function reach_mail( ?Stopwatch $watch = null ): array {
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail' => array(
					'mailer'     => 'smtp',
					'from_email' => 'post@shop.example',
				),
				'smtp' => array(
					'host'       => 'mail.shop.example',
					'port'       => 587,
					'encryption' => 'tls',
					'auth'       => true,
					'user'       => 'post@shop.example',
					'pass'       => 'a password',
				),
			)
		);
		$this->engine->forget();
		foreach ( $this->engine->discoverer()->keys() as $key ) {
			if ( 'smtp' === $key->provider() ) {
				return $this->reaching()->of( $key->with_values( array( 'pass' => new Secret( 'a password' ) ) + $key->values() ), '', $watch );
			}
		}
		$this->fail( 'There is no mail server in the settings.' );
	}

	/**
	 * @param array<string, mixed> $reach
	 * @return list<array{string, string}>
	 */
	private function lines( array $reach ): array {
		return array_map( static fn( array $line ): array => array( $line['state'], $line['text'] ), $reach['lines'] );
	}
}
