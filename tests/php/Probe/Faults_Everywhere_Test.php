<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Request;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Diagnosis\Examples;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * Whatever goes wrong on the way, no key is called wrong for it. Each fault is produced once on the wire, and what WordPress made of
 * it is then handed to every provider.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Faults_Everywhere_Test extends Test_Case {

	use Simulated;

	/**
	 * @return array<string, array{string}>
	 */
	public function faults(): array {
		$names = 'dns refused tls_expired tls_wrong_host tls_unknown_ca tls_old tls_silent not_tls silent reset rst half garbage html script broken_json redirect redirect_plain 503 429 huge';
		$all   = array();
		foreach ( explode( ' ', $names ) as $name ) {
			$all[ "fault $name" ] = array( $name );
		}
		return $all;
	}

	/**
	 * @dataProvider faults
	 */
	public function test_a_fault_of_the_way_is_never_held_against_a_key( string $fault ): void {
		$answer  = $this->answer_under( $fault );
		$probing = new Probing();
		$held    = array();
		foreach ( $probing->catalog()->providers() as $id => $provider ) {
			$first = array_values( array_filter( array_column( $provider['steps'], 'request' ) ) )[0] ?? array( 'method' => '' );
			if ( '' === $first['method'] || ( 'SMTP' === $first['method'] && null === $answer->failure() ) ) {
				continue;
			}
			$verdict = $probing->probe( $id, $this->values( $id ), new Canned_Http( $answer ), null, 'northlight-tea.com' );
			if ( 'unknown' !== $probing->state( $verdict ) || 'not_checkable' === $verdict->diagnosis() ) {
				$held[ $id ] = $verdict->diagnosis() . ' ' . $verdict->reason();
			}
		}
		$this->assertSame( array(), $held );
	}

	/** What WordPress makes of a fault. */
	private function answer_under( string $fault ): Answer {
		$this->simulate( array( 'mailersend' => array( 'fault' => $fault ) ) );
		$request = new Request( 'GET', 'https://api.mailersend.com/v1/api-quota', array(), null, array( 'Authorization' => new Secret( 'Bearer ' . Probing::MAILERSEND ) ) );
		return Probing::wire( 'huge' === $fault ? 5.0 : 0.5 )->send( $request );
	}

	/**
	 * Values with which nothing is said before somebody is asked.
	 *
	 * @return array<string, string>
	 */
	private function values( string $id ): array {
		$values = Examples::values( $id );
		// A log-in that was made, with a token that is still alive.
		return 'access_token' === key( $values ) ? array(
			'access_token'  => 'ya29.0123456789abcdef',
			'refresh_token' => '1//0123456789abcdef',
			'client_id'     => '0123456789',
			'client_secret' => '0123456789abcdef',
			'expires_at'    => (string) ( time() + 1800 ),
		) + $values : $values;
	}
}
