<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Interference;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Model\System_Clock;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Who does no harm is listed, and never accused.
 */
final class Harmless_Test extends Interference_Test_Case {

	/**
	 * @return array<string, array{string}>
	 */
	public function harmless(): array {
		return array(
			'gives the arguments back as they are'  => array( "add_filter( 'http_request_args', function ( \$a ) { return \$a; } );" ),
			'names itself in the user agent'        => array( "add_filter( 'http_headers_useragent', function ( \$u ) { return \$u . ' Shop/1'; } ); add_filter( 'http_request_args', function ( \$a ) { \$a['user-agent'] .= ' Shop/1'; return \$a; } );" ),
			'logs what was answered'                => array( "add_action( 'http_api_debug', function ( \$r, \$c, \$t, \$a, \$u ) { \$GLOBALS['kh_log'][] = \$u; }, 10, 5 ); add_filter( 'http_response', function ( \$r ) { return \$r; } );" ),
			'gives more time'                       => array( "add_filter( 'http_request_timeout', function () { return 60; } ); add_filter( 'http_request_args', function ( \$a ) { \$a['timeout'] = 60; return \$a; } );" ),
			'adds a header for tracing'             => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['traceparent'] = '00-1'; \$a['headers']['X-Trace-Token'] = 'abc'; return \$a; } );" ),
			'signs requests to another host only'   => array( "add_filter( 'http_request_args', function ( \$a, \$u ) { if ( false !== strpos( \$u, 'api.shield.example' ) ) { \$a['headers']['Authorization'] = 'Bearer theirs-theirs-theirs'; } return \$a; }, 10, 2 );" ),
			'answers for another host only'         => array( "add_filter( 'pre_http_request', function ( \$r, \$a, \$u ) { return false === strpos( \$u, 'api.shield.example' ) ? \$r : new WP_Error( 'no', 'No.' ); }, 10, 3 );" ),
			'sets something on the connection'      => array( "add_action( 'http_api_curl', function ( \$c ) { curl_setopt( \$c, CURLOPT_TCP_KEEPALIVE, 1 ); } ); add_action( 'requests-curl.before_send', function ( &\$c ) { curl_setopt( \$c, CURLOPT_NOSIGNAL, 1 ); } );" ),
			'adds to the query string'              => array( "add_action( 'requests-requests.before_request', function ( &\$u ) { \$u .= ( false === strpos( \$u, '?' ) ? '?' : '&' ) . 'utm=1'; } );" ),
			'counts with no argument at all'        => array( "add_action( 'http_api_curl', function () { \$GLOBALS['kh_count'] = 1 + ( \$GLOBALS['kh_count'] ?? 0 ); }, 10, 0 );" ),
			'takes back what another one did'       => array( "add_filter( 'http_request_args', function ( \$a ) { \$GLOBALS['kh_was'] = \$a['headers']['Authorization']; \$a['headers']['Authorization'] = 'Bearer theirs-theirs-theirs'; return \$a; } ); add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Authorization'] = \$GLOBALS['kh_was']; return \$a; }, 20 );" ),
			'sends a request of its own meanwhile'  => array( "add_filter( 'http_request_args', function ( \$a, \$u ) { if ( false === strpos( \$u, 'elsewhere' ) ) { wp_remote_get( 'https://elsewhere.example/', array( 'sslverify' => false, 'headers' => array( 'Authorization' => 'Bearer theirs' ) ) ); } return \$a; }, 10, 2 );" ),
			'asks for its own list of certificates' => array( "add_filter( 'https_ssl_verify', function ( \$v ) { return \$v; } ); add_filter( 'http_request_redirection_count', function () { return 3; } );" ),
			'reads the option and gives it back'    => array( "add_filter( 'option_wp_mail_smtp', function ( \$v ) { return \$v; } ); add_filter( 'pre_option', function ( \$v ) { return \$v; } );" ),
			'changes another setting in the option' => array( "add_filter( 'option_wp_mail_smtp', function ( \$v ) { if ( is_array( \$v ) ) { \$v['mail']['from_name'] = 'Shop'; } return \$v; } );" ),
		);
	}

	/**
	 * @dataProvider harmless
	 */
	public function test_who_does_no_harm_is_listed_and_not_accused( string $code ): void {
		$file  = $this->plugin( 'kh-harmless', 'Quiet Helper', $code );
		$trace = $this->trace();

		$this->assertSame( array(), self::guilty( $trace ), (string) wp_json_encode( $trace['changes'] ) );
		$this->assertSame( array(), $trace['culprits'] );
		$this->assertSame( array( false ), array_values( array_unique( array_column( $trace['callbacks'], 'accused' ) ) ) );
		$this->assertContains( $file, array_column( $trace['callbacks'], 'file' ) );
		$this->assertSame( 'Nothing on this site gets in the way of requests to MailerSend.', $trace['title'] );
		$this->assertSame( 'working', self::finding( $trace )['state'] );
		$this->assertContains( 'Bearer ' . self::token(), $this->arrived() );
	}

	public function test_with_all_of_them_at_once_and_a_culprit_only_the_culprit_is_accused(): void {
		$number = 0;
		foreach ( $this->harmless() as list( $code ) ) {
			$this->plugin( 'kh-harmless-' . $number, 'Quiet Helper ' . $number, $code );
			++$number;
		}
		$this->plugin( 'kh-shield', 'Shield Firewall', "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Authorization'] = 'Bearer not-a-key-at-all'; return \$a; }, 15 );" );
		// Somebody who takes back is among them: what it takes back is its own, not the culprit's.
		remove_all_filters( 'http_request_args', 20 );
		$trace = $this->trace();

		$this->assertContains( 'Shield Firewall', array_column( self::guilty( $trace ), 'owner' ) );
		$this->assertSame( 'intercepted', self::finding( $trace )['diagnosis'] );
		foreach ( self::guilty( $trace ) as $one ) {
			$this->assertContains( $one['owner'], array( 'Shield Firewall', 'Quiet Helper 10' ) );
		}
	}

	public function test_a_second_credential_is_not_accused_where_the_key_is_refused_for_its_own_sake(): void {
		$this->plugin( 'kh-second', 'Second Badge', "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['X-Api-Key'] = 'second-badge-4321'; return \$a; } );" );
		$this->assertSame( array(), self::guilty( $this->trace() ) );

		$this->accounts( array( 'mailersend' => array( 'keys' => array() ) ) );
		$trace = $this->trace();
		$this->assertSame( array(), self::guilty( $trace ) );
		$this->assertStringContainsString( 'Unauthenticated', (string) self::finding( $trace )['evidence']['quote'] );
		$this->assertNotSame( 'intercepted', self::finding( $trace )['diagnosis'] );
	}

	public function test_a_refused_key_is_nobody_s_fault(): void {
		$this->accounts( array( 'mailersend' => array( 'keys' => array() ) ) );
		$this->plugin( 'kh-harmless', 'Quiet Helper', $this->harmless()['adds a header for tracing'][0] . $this->harmless()['gives more time'][0] );
		$trace = $this->trace();
		$this->assertStringContainsString( 'Unauthenticated', (string) self::finding( $trace )['evidence']['quote'] );
		$this->assertNotSame( 'intercepted', self::finding( $trace )['diagnosis'] );
		$this->assertSame( array(), self::guilty( $trace ) );
	}

	public function test_where_nothing_is_asked_the_trace_says_so(): void {
		Keys_On_Site::mailersend( '' );
		$trace = $this->trace();
		$this->assertSame( 'No request to MailerSend was sent, so there was none to watch.', $trace['title'] );
		$this->assertSame( array(), $trace['culprits'] );
		$this->assertSame( array(), $this->journal() );
	}

	public function test_so_many_in_an_hour_and_no_more(): void {
		$limit = new Rate_Limit( new System_Clock() );
		for ( $count = 0; $count < Rate_Limit::TRACES_PER_HOUR; $count++ ) {
			$limit->spend( 'interference', Rate_Limit::TRACES_PER_HOUR );
		}
		$GLOBALS['wp_rest_server'] = null;
		$request                   = new \WP_REST_Request( 'POST', '/key-health/v1/interference' );
		$request->set_body_params( array( 'key_id' => Keys_On_Site::MAILERSEND ) );
		$answer = rest_do_request( $request );
		$this->assertSame( array( 429, 'key_health_too_many' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		$this->assertSame( array(), $this->journal() );
	}
}
