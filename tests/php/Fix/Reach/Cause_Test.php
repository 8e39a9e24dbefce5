<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Reach;

use KeyHealth\Fix\Reach\Cause;
use KeyHealth\Fix\Reach\Machine;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Tests\Test_Case;

/**
 * From facts to a cause, without a server.
 */
final class Cause_Test extends Test_Case {

	/** What a try can come to; null is one that was not made. */
	private const OUTCOMES = array( null, '', 'dns', 'connection_refused', 'timeout', 'tls', 'proxy_error', 'blocked_by_site', 'no_transport', 'unreadable_answer', 'intercepted' );

	/**
	 * @return array<string, array{string, array<string, mixed>}>
	 */
	public function facts(): array {
		$all = array(
			'PHP can send nothing'                        => array( 'no_transport', array( 'can_send' => false ) ),
			'WordPress found no way to send'              => array( 'no_transport', array( 'provider' => 'no_transport' ) ),
			'nothing was tried'                           => array( 'unknown', array() ),
			'the provider answers'                        => array(
				'reached',
				array(
					'provider' => '',
					'status'   => 200,
				),
			),
			'it refuses who has no key'                   => array(
				'reached',
				array(
					'provider' => '',
					'status'   => 401,
				),
			),
			'it does not know such a question'            => array(
				'reached',
				array(
					'provider' => '',
					'status'   => 501,
				),
			),
			'a mail server answers'                       => array( 'reached', array( 'provider' => '' ) ),
			'it answers with an error of its own'         => array(
				'outage',
				array(
					'provider' => '',
					'status'   => 503,
					'control'  => '',
				),
			),
			'it answers, and the clock is wrong'          => array(
				'clock',
				array(
					'provider'    => '',
					'status'      => 200,
					'minutes_off' => 90,
				),
			),
			'an outage with a wrong clock'                => array(
				'outage',
				array(
					'provider'    => '',
					'status'      => 500,
					'minutes_off' => 90,
				),
			),
			'WordPress blocks it'                         => array( 'blocked_by_site', array( 'provider' => 'blocked_by_site' ) ),
			'only its name is not found'                  => array(
				'dns',
				array(
					'provider' => 'dns',
					'control'  => '',
				),
			),
			'its name is not found, nobody to compare'    => array( 'dns', array( 'provider' => 'dns' ) ),
			'no name is found'                            => array(
				'dns_everything',
				array(
					'provider' => 'dns',
					'control'  => 'dns',
				),
			),
			'the other name is found, and silent'         => array(
				'dns',
				array(
					'provider' => 'dns',
					'control'  => 'timeout',
				),
			),
			'only it refuses'                             => array(
				'refused',
				array(
					'provider' => 'connection_refused',
					'control'  => '',
				),
			),
			'everybody refuses'                           => array(
				'refused_everything',
				array(
					'provider' => 'connection_refused',
					'control'  => 'connection_refused',
				),
			),
			'only it is silent'                           => array(
				'timeout',
				array(
					'provider' => 'timeout',
					'control'  => '',
				),
			),
			'it is silent, the other handshake fails'     => array(
				'timeout',
				array(
					'provider' => 'timeout',
					'control'  => 'tls',
				),
			),
			'everybody is silent'                         => array(
				'timeout_everything',
				array(
					'provider' => 'timeout',
					'control'  => 'timeout',
				),
			),
			'it is silent, others refuse'                 => array(
				'timeout_everything',
				array(
					'provider' => 'timeout',
					'control'  => 'connection_refused',
				),
			),
			'it answers over IPv4 alone'                  => array(
				'ipv6',
				array(
					'provider'  => 'timeout',
					'control'   => '',
					'has_ipv6'  => true,
					'over_ipv4' => '',
				),
			),
			'it refuses over IPv6 alone'                  => array(
				'ipv6',
				array(
					'provider'  => 'connection_refused',
					'control'   => 'connection_refused',
					'has_ipv6'  => true,
					'over_ipv4' => '',
				),
			),
			'it has no IPv6, and answers the second time' => array(
				'timeout',
				array(
					'provider'  => 'timeout',
					'control'   => '',
					'over_ipv4' => '',
				),
			),
			'it is silent over IPv4 as well'              => array(
				'timeout',
				array(
					'provider'  => 'timeout',
					'control'   => '',
					'has_ipv6'  => true,
					'over_ipv4' => 'timeout',
				),
			),
			'the handshake fails'                         => array(
				'tls',
				array(
					'provider' => 'tls',
					'control'  => '',
				),
			),
			'all handshakes fail, nothing wrong here'     => array(
				'tls',
				array(
					'provider' => 'tls',
					'control'  => 'tls',
				),
			),
			'no file of certificates'                     => array(
				'ca_bundle',
				array(
					'provider'     => 'tls',
					'control'      => 'tls',
					'certificates' => Machine::FILE_MISSING,
				),
			),
			'a file that cannot be read'                  => array(
				'ca_bundle',
				array(
					'provider'     => 'tls',
					'certificates' => Machine::FILE_UNREADABLE,
				),
			),
			'an empty file, and a wrong clock'            => array(
				'ca_bundle',
				array(
					'provider'     => 'tls',
					'certificates' => Machine::FILE_EMPTY,
					'minutes_off'  => 90,
				),
			),
			'a wrong clock'                               => array(
				'clock',
				array(
					'provider'    => 'tls',
					'control'     => 'tls',
					'minutes_off' => 90,
				),
			),
			'old encryption'                              => array(
				'old_tls',
				array(
					'provider' => 'tls',
					'control'  => 'tls',
					'tls_old'  => true,
				),
			),
			'the proxy says so'                           => array( 'proxy', array( 'provider' => 'proxy_error' ) ),
			'the proxy is dead'                           => array(
				'proxy',
				array(
					'provider' => 'timeout',
					'control'  => 'timeout',
					'by_proxy' => true,
				),
			),
			'the proxy lets others through'               => array(
				'timeout',
				array(
					'provider' => 'timeout',
					'control'  => '',
					'by_proxy' => true,
				),
			),
			'a certificate that came through the proxy'   => array(
				'tls',
				array(
					'provider' => 'tls',
					'control'  => 'tls',
					'by_proxy' => true,
				),
			),
			'an answer that cannot be read'               => array(
				'unknown',
				array(
					'provider' => 'unreadable_answer',
					'control'  => '',
				),
			),
			'somebody here answers'                       => array( 'unknown', array( 'provider' => 'intercepted' ) ),
		);
		return $all;
	}

	/**
	 * @dataProvider facts
	 *
	 * @param array<string, mixed> $facts
	 */
	public function test_each_cause_is_told_apart_by_its_facts( string $cause, array $facts ): void {
		$this->assertSame( $cause, Cause::of( $facts + Cause::NOTHING ) );
	}

	public function test_every_cause_but_none_other_can_come_out(): void {
		$came  = array();
		$known = Rest_Reach::schema()['properties']['reach']['properties']['cause']['enum'];
		foreach ( $this->everything() as $facts ) {
			$came[ Cause::of( $facts ) ] = true;
		}
		$came['no_transport'] = true;
		$this->assertSame( array(), array_diff( array_keys( $came ), $known ) );
		$this->assertSame( array(), array_diff( $known, array_keys( $came ) ) );
	}

	public function test_nothing_is_called_wrong_that_answers_with_the_clock_right(): void {
		foreach ( $this->everything() as $facts ) {
			if ( '' === $facts['provider'] && null === $facts['minutes_off'] && (int) $facts['status'] < 500 ) {
				$this->assertSame( 'reached', Cause::of( $facts ) );
			} elseif ( '' !== $facts['provider'] ) {
				$this->assertNotContains( Cause::of( $facts ), array( 'reached', 'outage' ) );
			}
		}
	}

	public function test_everybody_is_blamed_only_when_somebody_else_failed_too(): void {
		foreach ( $this->everything() as $facts ) {
			if ( '_everything' === substr( Cause::of( $facts ), -11 ) ) {
				$this->assertContains( $facts['control'], array( 'dns', 'connection_refused', 'timeout' ) );
			}
		}
	}

	/**
	 * @return iterable<array<string, mixed>> Every combination.
	 */
	private function everything(): iterable {
		foreach ( self::OUTCOMES as $provider ) {
			foreach ( self::OUTCOMES as $control ) {
				foreach ( array( null, '', 'timeout' ) as $over_ipv4 ) {
					foreach ( array( Machine::FILE_GOOD, Machine::FILE_MISSING ) as $certificates ) {
						foreach ( range( 0, 31 ) as $bits ) {
							yield array(
								'provider'     => $provider,
								'control'      => $control,
								'over_ipv4'    => $over_ipv4,
								'certificates' => $certificates,
								'status'       => $bits & 1 ? 503 : 200,
								'by_proxy'     => (bool) ( $bits & 2 ),
								'has_ipv6'     => (bool) ( $bits & 4 ),
								'minutes_off'  => $bits & 8 ? 90 : null,
								'tls_old'      => (bool) ( $bits & 16 ),
							) + Cause::NOTHING;
						}
					}
				}
			}
		}
	}
}
