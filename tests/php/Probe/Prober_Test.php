<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Evidence;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;
use WpOrg\Requests\Transport\Curl;
use WpOrg\Requests\Transport\Fsockopen;

/**
 * Whole probes over real TLS: what was asked of whom, and what it says.
 */
final class Prober_Test extends Test_Case {

	use Simulated;

	/** @var \Closure|null Counts the requests. */
	private $watch;

	public function test_a_key_of_elastic_email_that_may_only_send_is_healthy_although_the_first_answer_is_a_refusal(): void {
		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ) );
		$verdict = $this->probe( 'elasticemail' );

		$this->assertSame( array( 'ok', 'may_send' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertTrue( $verdict->is_limited() );
		$this->assertTrue( $verdict->is_certain() );
		$this->assertSame( array( 'provider', 'provider', 'guard' ), $this->purposes( $verdict ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function troubles(): array {
		return array(
			'an outage'          => array( '503' ),
			'too many requests'  => array( '429' ),
			'a page'             => array( 'html' ),
			'silence after that' => array( 'reset' ),
		);
	}

	/**
	 * @dataProvider troubles
	 */
	public function test_a_refusal_that_healthy_keys_get_too_is_no_verdict_while_the_deciding_question_has_no_answer( string $fault ): void {
		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ) );
		$this->after( 1, $fault );
		$this->assert_unknown( $this->probe( 'elasticemail' ) );
	}

	/**
	 * @dataProvider troubles
	 */
	public function test_a_comparison_that_got_no_answer_proves_nothing_and_is_not_remembered( string $fault ): void {
		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ) );
		$this->after( 2, $fault );
		$this->assert_unknown( $this->probe( 'elasticemail' ) );

		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ) );
		$this->after( PHP_INT_MAX, $fault );
		$verdict = $this->probe( 'elasticemail' );
		$this->assertSame( 'ok', $verdict->diagnosis() );
		$this->assertContains( 'guard', $this->purposes( $verdict ) );
	}

	public function test_an_answer_that_a_random_key_gets_too_says_nothing_about_this_one(): void {
		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ), true );
		$verdict = $this->probe( 'elasticemail' );

		$this->assertSame( array( 'not_checkable', 'same_answer' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assert_unknown( $verdict );
	}

	public function test_a_key_that_may_read_stays_accepted_when_the_comparison_is_of_no_use(): void {
		$this->elastic( array(), true );
		$this->assertSame( 'ok', $this->probe( 'elasticemail' )->diagnosis() );
	}

	public function test_a_random_key_is_tried_once_a_day_and_is_not_the_key(): void {
		$this->elastic( array() );
		$this->probe( 'elasticemail' );
		$this->probe( 'elasticemail' );
		$keys = array_count_values( array_map( array( $this, 'elastic_key_of' ), $this->sent_requests() ) );

		$this->assertSame( 4, $keys[ Probing::ELASTIC ] );
		unset( $keys[ Probing::ELASTIC ] );
		$this->assertSame( array( 1 ), array_values( $keys ) );
		$this->assertMatchesRegularExpression( '/^[0-9A-F]{96}$/D', (string) array_key_first( $keys ) );
	}

	public function test_elastic_email_denying_a_key_both_questions_is_a_refusal(): void {
		$this->elastic( array( 'state' => 'ip_denied' ) );
		$verdict = $this->probe( 'elasticemail' );
		$this->assertSame( array( 'insufficient_permission', 'denied' ), array( $verdict->diagnosis(), $verdict->reason() ) );
	}

	public function test_a_token_of_mailersend_that_may_only_send_is_healthy(): void {
		$this->mailersend( array( 'domains' => array( 'shop.example' ) ) );
		$verdict = $this->probe( 'mailersend' );
		$this->assertSame( array( 'ok', 'may_send' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array( 'GET', 'POST' ), array_column( $this->sent_requests(), 'method' ) );
	}

	public function test_a_token_that_may_not_send_is_told_from_one_that_is_unknown(): void {
		$this->mailersend( array( 'state' => 'no_permission' ) );
		$this->assertSame( 'insufficient_permission', $this->probe( 'mailersend' )->diagnosis() );
		$this->mailersend( array( 'state' => 'deleted' ) );
		$this->assertSame( 'invalid', $this->probe( 'mailersend' )->diagnosis() );
	}

	public function test_an_accepted_key_stays_accepted_but_not_proven_when_the_second_question_has_no_answer(): void {
		$this->mailersend( array( 'domains' => array( 'shop.example' ) ) );
		$this->after( 1, '503' );
		$verdict = $this->probe( 'mailersend' );

		$this->assertSame( 'ok', $verdict->diagnosis() );
		$this->assertFalse( $verdict->is_certain() );
	}

	public function test_when_only_the_provider_is_silent_wordpress_org_is_asked_without_any_key(): void {
		$this->fault( 'refused' );
		$verdict = $this->probe( 'mailersend' );
		$sent    = $this->sent_requests();

		$this->assertSame( array( 'connection_refused', null ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array( 'api.wordpress.org' ), array_column( $sent, 'host' ) );
		$this->assertStringNotContainsString( Probing::MAILERSEND, (string) wp_json_encode( $sent ) );
		$this->assertSame( array( 'provider', 'control' ), $this->purposes( $verdict ) );
		$this->assert_unknown( $verdict );
	}

	public function test_when_nobody_answers_the_cause_is_on_this_server(): void {
		$this->simulate( array( 'fault' => 'refused' ) );
		$verdict = $this->probe( 'mailersend' );
		$this->assertSame( array( 'connection_refused', 'everything' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assert_unknown( $verdict );
	}

	public function test_an_outage_of_the_provider_is_compared_with_its_bare_host_and_says_nothing_about_the_key(): void {
		$this->fault( '503' );
		$verdict = $this->probe( 'mailersend' );
		$sent    = $this->sent_requests();

		$this->assertSame( 'provider_outage', $verdict->diagnosis() );
		$this->assertSame( array( 'GET', 'HEAD' ), array_column( $sent, 'method' ) );
		$this->assertStringNotContainsString( 'authorization', strtolower( (string) wp_json_encode( $sent[1]['headers'] ) ) );
		$this->assert_unknown( $verdict );
	}

	/**
	 * @return array<string, array{string, string, string}>
	 */
	public function faults(): array {
		$faults = array(
			'dns'            => array( 'dns', 'dns' ),
			'refused'        => array( 'refused', 'connection_refused' ),
			'tls_expired'    => array( 'tls_expired', 'tls' ),
			'tls_wrong_host' => array( 'tls_wrong_host', 'tls' ),
			'tls_unknown_ca' => array( 'tls_unknown_ca', 'tls' ),
			'tls_old'        => array( 'tls_old', 'tls' ),
			'not_tls'        => array( 'not_tls', 'tls' ),
			'reset'          => array( 'reset', 'unreadable_answer' ),
			'half'           => array( 'half', 'unreadable_answer' ),
			'garbage'        => array( 'garbage', 'unreadable_answer' ),
			'html'           => array( 'html', 'intercepted' ),
			'broken_json'    => array( 'broken_json', 'unreadable_answer' ),
			'redirect'       => array( 'redirect', 'intercepted' ),
			'redirect_plain' => array( 'redirect_plain', 'intercepted' ),
			'503'            => array( '503', 'provider_outage' ),
			'429'            => array( '429', 'rate_limited' ),
			'huge'           => array( 'huge', 'unreadable_answer' ),
		);
		$cases  = array();
		foreach ( $faults as $name => $fault ) {
			$cases[ "$name, cURL" ]    = array_merge( $fault, array( Curl::class ) );
			$cases[ "$name, sockets" ] = array_merge( $fault, array( Fsockopen::class ) );
		}
		return $cases;
	}

	/**
	 * @dataProvider faults
	 */
	public function test_nothing_that_goes_wrong_on_the_way_is_said_of_the_key_and_the_key_goes_nowhere_else( string $fault, string $diagnosis, string $transport ): void {
		$this->fault( $fault );
		add_action(
			'requests-requests.before_request',
			static function ( &$url, &$headers, &$data, &$type, &$options ) use ( $transport ): void {
				$options['transport'] = $transport;
			},
			10,
			5
		);
		$verdict = $this->probe( 'mailersend' );

		$this->assertSame( $diagnosis, $verdict->diagnosis() );
		$this->assert_unknown( $verdict );
		foreach ( $this->sent_requests() as $request ) {
			if ( false !== strpos( (string) wp_json_encode( $request ), Probing::MAILERSEND ) ) {
				$this->assertSame( 'api.mailersend.com', $request['host'] );
				$this->assertTrue( $request['secure'] );
			}
		}
		$this->assertStringNotContainsString( substr( Probing::MAILERSEND, 0, 13 ), (string) wp_json_encode( $verdict->to_array() ) );
	}

	public function test_a_certificate_that_only_a_wrong_clock_refuses_is_the_clock_s_fault(): void {
		$this->fault( 'tls_expired' );
		$clock = new Set_Clock( '@' . ( time() + 7200 ) );

		$verdict = ( new Probing() )->probe( 'mailersend', array( 'api_key' => Probing::MAILERSEND ), null, $clock );
		$this->assertSame( 'clock_skew', $verdict->diagnosis() );
		$this->assertSame( '120', $verdict->name( 'minutes' ) );
		$this->assert_unknown( $verdict );
	}

	public function test_a_certificate_that_a_right_clock_refuses_is_the_certificate_s_fault(): void {
		$this->fault( 'tls_expired' );
		$clock = new Set_Clock( '@' . ( time() - 240 ) );
		$this->assertSame( 'tls', ( new Probing() )->probe( 'mailersend', array( 'api_key' => Probing::MAILERSEND ), null, $clock )->diagnosis() );
	}

	public function test_a_value_that_no_header_can_carry_is_named_and_nothing_is_sent(): void {
		$this->simulate( array() );
		$verdict = ( new Probing() )->probe( 'mailersend', array( 'api_key' => Probing::MAILERSEND . "\r\nX-Evil: 1" ) );

		$this->assertSame( array( 'malformed', 'invisible_character' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array(), $this->sent_requests() );
	}

	public function test_a_sender_name_that_does_not_exist_is_told_from_a_bad_key_and_the_existing_ones_are_offered(): void {
		$this->simulate( array( 'smtpcom' => array( 'keys' => array( Probing::SMTPCOM => array( 'channels' => array( 'main', 'shop' ) ) ) ) ) );
		$verdict = ( new Probing() )->probe(
			'smtpcom',
			array(
				'api_key' => Probing::SMTPCOM,
				'channel' => 'mian',
			)
		);

		$this->assertSame( 'companion_invalid', $verdict->diagnosis() );
		$this->assertSame( array( 'channel' => array( 'main', 'shop' ) ), $verdict->offers() );
		$this->assertSame(
			array( 'companion_invalid', 'missing' ),
			$this->words(
				( new Probing() )->probe(
					'smtpcom',
					array(
						'api_key' => Probing::SMTPCOM,
						'channel' => '',
					)
				)
			)
		);
	}

	public function test_of_an_accepted_answer_only_what_the_catalog_lists_is_kept(): void {
		$this->simulate( array( 'smtpcom' => array( 'keys' => array( Probing::SMTPCOM => array( 'channels' => array( 'main' ) ) ) ) ) );
		$verdict = ( new Probing() )->probe(
			'smtpcom',
			array(
				'api_key' => Probing::SMTPCOM,
				'channel' => 'main',
			)
		);

		$this->assertSame( 'ok', $verdict->diagnosis() );
		foreach ( $verdict->evidence() as $evidence ) {
			$this->assertMatchesRegularExpression( '/^(status|data\/status): \w+(\n(status|data\/status): \w+)?$/D', $evidence->to_array()['body'] );
		}
	}

	public function test_a_verdict_that_was_stored_comes_back_the_same(): void {
		$this->elastic( array( 'scopes' => array( 'SendHttp' ) ) );
		$stored   = $this->probe( 'elasticemail' )->to_array();
		$restored = Verdict::restore( unserialize( serialize( $stored ) ) );

		$this->assertNotNull( $restored );
		$this->assertSame( $stored, $restored->to_array() );
		$this->assertNull( Verdict::restore( array( 'diagnosis' => 7 ) ) );
	}

	/**
	 * From the request after this many on, the providers have this fault.
	 */
	private function after( int $requests, string $fault ): void {
		$state = json_decode( (string) file_get_contents( $this->simulator['state'] ), true );
		$sent  = 0;
		if ( null !== $this->watch ) {
			remove_filter( 'http_request_args', $this->watch );
		}
		$this->watch = function ( array $args ) use ( &$sent, $requests, $fault, $state ): array {
			if ( ++$sent > $requests ) {
				file_put_contents( $this->simulator['state'], (string) wp_json_encode( $state + array( 'fault' => $fault ) ) );
			}
			return $args;
		};
		add_filter( 'http_request_args', $this->watch );
	}

	/**
	 * @param array<string, mixed> $account
	 */
	private function elastic( array $account, bool $validation_first = false ): void {
		$this->simulate(
			array(
				'elasticemail' => array(
					'keys'             => array( Probing::ELASTIC => (object) $account ),
					'validation_first' => $validation_first,
				),
			)
		);
	}

	/**
	 * @param array<string, mixed> $account
	 */
	private function mailersend( array $account ): void {
		$this->simulate( array( 'mailersend' => array( 'keys' => array( Probing::MAILERSEND => $account ) ) ) );
	}

	private function fault( string $fault ): void {
		$this->simulate(
			array(
				'mailersend' => array(
					'keys'  => array( Probing::MAILERSEND => array( 'state' => 'live' ) ),
					'fault' => $fault,
				),
			)
		);
	}

	private function probe( string $provider ): Verdict {
		return ( new Probing() )->probe( $provider, array( 'api_key' => 'mailersend' === $provider ? Probing::MAILERSEND : Probing::ELASTIC ) );
	}

	private function assert_unknown( Verdict $verdict ): void {
		$this->assertSame( 'unknown', ( new Probing() )->state( $verdict ), $verdict->diagnosis() . '/' . $verdict->reason() );
	}

	/**
	 * @return array{string, string|null}
	 */
	private function words( Verdict $verdict ): array {
		return array( $verdict->diagnosis(), $verdict->reason() );
	}

	/**
	 * @return list<string>
	 */
	private function purposes( Verdict $verdict ): array {
		return array_map(
			static function ( Evidence $evidence ): string {
				return $evidence->to_array()['purpose'];
			},
			$verdict->evidence()
		);
	}

	/**
	 * @param array<string, mixed> $request From the journal.
	 */
	private function elastic_key_of( array $request ): string {
		foreach ( $request['headers'] as $header ) {
			if ( 'x-elasticemail-apikey' === strtolower( $header[0] ) ) {
				return $header[1];
			}
		}
		return '';
	}
}
