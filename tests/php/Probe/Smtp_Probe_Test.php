<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Smtp;
use KeyHealth\Probe\Transport;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * From what a mailer has stored to a verdict, with the mail server of the simulator at the other end.
 */
final class Smtp_Probe_Test extends Test_Case {

	use Simulated;

	private const PASS   = 'Wq7-kestrel-4Nn!';
	private const STORED = array(
		'pass'       => self::PASS,
		'host'       => 'smtp.shop.example',
		'port'       => '587',
		'encryption' => 'tls',
		'user'       => 'post@shop.example',
	);

	public function test_a_good_password_is_accepted_and_the_evidence_names_the_server_and_no_secret(): void {
		$verdict = $this->probe( array(), array( 'keys' => array( self::PASS => array() ) ) );
		$this->assertSame( array( 'ok', null ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertTrue( $verdict->is_certain() );
		$evidence = $this->evidence( $verdict );
		$this->assertSame( 'SMTP smtp://smtp.shop.example:587', $evidence['request'] );
		$this->assertSame( 235, $evidence['status'] );
		$this->assertSame( 'smtp.shop.example', $verdict->name( 'host' ) );
		$this->assertSame( '127.0.0.1', $verdict->address() );
	}

	public function test_a_refused_password_is_invalid_in_the_server_s_own_words(): void {
		$verdict = $this->probe( array(), array() );
		$this->assertSame( 'invalid', $verdict->diagnosis() );
		$this->assertSame( '5.7.8 Error: authentication failed:', $this->evidence( $verdict )['quote'] );
	}

	public function test_the_same_answer_means_another_thing_at_a_host_that_takes_app_passwords_only(): void {
		$verdict = $this->probe( array( 'host' => 'smtp.gmail.com' ), array( 'answer' => 'login-refused-gmail' ) );
		$this->assertSame( array( 'auth_method_not_allowed', 'app_password' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$verdict = $this->probe(
			array(
				'host' => 'smtp.gmail.com',
				'pass' => 'abcdefghijklmnop',
			),
			array( 'answer' => 'login-refused-gmail' )
		);
		$this->assertSame( 'invalid', $verdict->diagnosis() );
	}

	public function test_microsoft_s_end_of_passwords_is_announced_from_october_2026_on(): void {
		foreach ( array(
			'2026-09-30' => null,
			'2026-10-01' => 'basic_auth_ends',
			'2027-02-01' => 'basic_auth_ends',
		) as $day => $reason ) {
			$verdict = $this->probe( array( 'host' => 'smtp.office365.com' ), array( 'answer' => 'login-accepted' ), $day );
			$this->assertSame( array( 'ok', $reason ), array( $verdict->diagnosis(), $verdict->reason() ) );
		}
		$this->assertSame( 'attention', ( new Probing() )->state( $verdict ) );
	}

	public function test_what_a_server_quotes_of_the_log_in_is_in_no_evidence(): void {
		foreach ( array( 'echo', 'echo_plain' ) as $fault ) {
			$verdict = $this->probe( array(), array( 'fault' => $fault ) );
			$this->assertStringContainsString( 'Not understood', $this->evidence( $verdict )['body'] );
		}
	}

	public function test_port_and_encryption_that_do_not_fit_are_a_matter_of_settings(): void {
		$verdict = $this->probe( array( 'encryption' => 'ssl' ), array(), '2026-11-21', 'tls' );
		$this->assertSame( array( 'companion_invalid', 'port' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( 'broken', ( new Probing() )->state( $verdict ) );
	}

	public function test_a_certificate_that_is_not_accepted_leaves_the_password_unjudged(): void {
		$verdict = $this->probe( array(), array( 'fault' => 'tls_wrong_host' ), gmdate( 'Y-m-d H:i:s' ) );
		$this->assertSame( 'tls', $verdict->diagnosis() );
		$this->assertSame( 'unknown', ( new Probing() )->state( $verdict ) );
	}

	/**
	 * @return array<string, array{array<string, string>, string, string|null}>
	 */
	public function unasked(): array {
		return array(
			'no host'                       => array( array( 'host' => '' ), 'companion_invalid', 'missing' ),
			'a host with scheme and port'   => array( array( 'host' => 'ssl://smtp.shop.example:465' ), 'companion_invalid', null ),
			'no user name'                  => array( array( 'user' => '' ), 'companion_invalid', 'missing' ),
			'an address of the own network' => array( array( 'host' => '10.0.0.5' ), 'not_checkable', null ),
			'a number that is an address'   => array( array( 'host' => '2130706433' ), 'not_checkable', null ),
			'a port that is none'           => array( array( 'port' => '70000' ), 'not_checkable', null ),
		);
	}

	/**
	 * @dataProvider unasked
	 * @param array<string, string> $stored
	 */
	public function test_with_settings_that_lead_nowhere_nobody_is_asked( array $stored, string $diagnosis, ?string $reason ): void {
		$verdict = $this->probe( $stored, array() );
		$this->assertSame( $diagnosis, $verdict->diagnosis() );
		if ( null !== $reason ) {
			$this->assertSame( $reason, $verdict->reason() );
		}
		$this->assertSame( array(), $this->sent_requests() );
	}

	/**
	 * @param array<string, string> $stored  Other values than usual.
	 * @param array<string, mixed>  $account Of the simulator.
	 */
	private function probe( array $stored, array $account, string $today = '2026-11-21', ?string $port = null ): Verdict {
		$this->simulate( array( 'smtp' => (object) $account ) );
		$values  = array_merge( self::STORED, $stored );
		$number  = $this->simulator['smtp'][ $port ?? $values['encryption'] ];
		$route   = static function () use ( $number ): string {
			return "127.0.0.1:$number";
		};
		$wire    = new Transport( Probing::wire(), new Smtp( '', $this->simulator['ca'], $route, 2 ) );
		$verdict = ( new Probing() )->probe( 'smtp', $values, $wire, new Set_Clock( "$today UTC" ) );
		$shown   = print_r( $verdict, true ) . wp_json_encode( $verdict->to_array() );
		foreach ( array( $values['pass'], base64_encode( $values['pass'] ), base64_encode( "\0{$values['user']}\0{$values['pass']}" ) ) as $secret ) {
			$this->assertStringNotContainsString( $secret, $shown );
		}
		return $verdict;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function evidence( Verdict $verdict ): array {
		$evidence = $verdict->deciding_evidence();
		$this->assertNotNull( $evidence );
		return $evidence->to_array();
	}
}
