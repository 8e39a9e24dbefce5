<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What an answer tells besides the verdict.
 */
final class Gleaner_Test extends Test_Case {

	private const KEY = 'Zq7Xw2Rt9Lm4Pn6Ks8Vb';
	private const NOW = '2026-11-21 12:00 UTC';

	/**
	 * @return array<string, array{string, int|null}>
	 */
	public function pauses(): array {
		return array(
			'seconds'                   => array( '90', 90 ),
			'an hour'                   => array( '3600', 3600 ),
			'a day'                     => array( '86400', 3600 ),
			'more than a number holds'  => array( str_repeat( '9', 400 ), 3600 ),
			'a moment since 1970'       => array( '1795300000', 3600 ),
			'no time at all'            => array( '0', null ),
			'a number below zero'       => array( '-5', null ),
			'a large number below zero' => array( '-100', null ),
			'a fraction'                => array( '1.5', null ),
			'nothing'                   => array( '', null ),
			'words'                     => array( 'soon', null ),
			'a distance in words'       => array( '+1 hour', null ),
			'a relative day'            => array( 'tomorrow', null ),
			'a date'                    => array( 'Sat, 21 Nov 2026 12:02:00 GMT', 120 ),
			'a date of the older form'  => array( 'Saturday, 21-Nov-26 12:02:00 GMT', 120 ),
			'a date of the oldest form' => array( 'Sat Nov 21 12:02:00 2026', 120 ),
			'a date as others write it' => array( '2026-11-21T12:02:00Z', 120 ),
			'a date that is over'       => array( 'Fri, 20 Nov 2026 12:02:00 GMT', null ),
			'a date this very moment'   => array( 'Sat, 21 Nov 2026 12:00:00 GMT', null ),
			'a date far away'           => array( 'Fri, 21 Nov 2036 12:00:00 GMT', 3600 ),
			'two values'                => array( '90, 120', null ),
			'bytes that are no text'    => array( "\xFF90", null ),
		);
	}

	/**
	 * @dataProvider pauses
	 */
	public function test_a_pause_is_read_in_seconds_or_as_a_date_and_no_provider_gets_more_than_an_hour( string $header, ?int $seconds ): void {
		$verdict = $this->probe( new Answer( 429, array( 'Retry-After' => $header ), '{}' ) );
		$this->assertSame( 'rate_limited', $verdict->diagnosis() );
		$this->assertSame( null === $seconds ? '' : (string) ( strtotime( self::NOW ) + $seconds ), $verdict->name( 'retry_at' ) );
	}

	public function test_only_a_provider_that_had_too_many_questions_gets_a_pause(): void {
		foreach ( array( 200, 401, 503 ) as $status ) {
			$this->assertSame( '', $this->probe( new Answer( $status, array( 'Retry-After' => '90' ), '{}' ) )->name( 'retry_at' ) );
		}
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function ends(): array {
		return array(
			'seconds'   => array( '{"end":1800000000}', '1800000000' ),
			'a date'    => array( '{"end":"2027-01-15T08:00:00Z"}', '1800000000' ),
			'null'      => array( '{"end":null}', '' ),
			'nothing'   => array( '{}', '' ),
			'a list'    => array( '{"end":["2027-01-15"]}', '' ),
			'never'     => array( '{"end":"never"}', '' ),
			'a markup'  => array( '{"end":"<b>2027-01-15</b>"}', '' ),
			'all zeros' => array( '{"end":"0000-00-00"}', '' ),
		);
	}

	/**
	 * @dataProvider ends
	 */
	public function test_an_accepted_answer_tells_when_a_key_ends_or_nothing( string $body, string $end ): void {
		$this->assertSame( $end, $this->probe( new Answer( 200, array(), $body ), array( 'ends' => '/end' ) )->name( 'ends' ) );
		$this->assertSame( '', $this->probe( new Answer( 401, array(), $body ), array( 'ends' => '/end' ) )->name( 'ends' ) );
	}

	public function test_values_to_choose_from_are_short_plain_texts_without_the_key_and_at_most_fifty(): void {
		$offers = array(
			'offers' => array(
				'field' => 'sender',
				'at'    => '/names/*',
			),
		);
		$names  = array_merge( array( 'News', '', 7, null, array( 'x' ), str_repeat( 'x', 201 ), '<script>alert(1)</script>', "a\u{202E}b\0", 'of ' . self::KEY ), array_fill( 0, 100, 'More' ) );
		$offers = $this->probe( new Answer( 200, array(), (string) wp_json_encode( array( 'names' => $names ) ) ), $offers )->offers()['sender'];

		$this->assertSame( 'News', $offers[0] );
		$this->assertLessThanOrEqual( 50, count( $offers ) );
		$this->assertContainsOnly( 'string', $offers );
		foreach ( array( self::KEY, "\u{202E}", "\0", str_repeat( 'x', 201 ) ) as $hostile ) {
			$this->assertStringNotContainsString( $hostile, implode( "\n", $offers ) );
		}
	}

	public function test_an_answer_without_a_list_offers_nothing(): void {
		$offers = array(
			'offers' => array(
				'field' => 'sender',
				'at'    => '/names/*',
			),
		);
		foreach ( array( '{}', '{"names":"News"}', '{"names":null}', 'News' ) as $body ) {
			$this->assertSame( array( 'sender' => array() ), $this->probe( new Answer( 200, array(), $body ), $offers )->offers() );
		}
	}

	public function test_a_key_that_tells_its_own_end_is_read_where_the_answer_says_nothing(): void {
		$token                         = 'eyJhbGciOiJub25lIn0.' . rtrim( base64_encode( '{"exp":1800000000}' ), '=' ) . '.c2ln';
		$provider                      = Steps::provider( array( Steps::step( 'x', array( 'ends' => '/end' ) ) ) );
		$provider['fields'][0]['ends'] = 'jwt';
		foreach ( array(
			'{}'                 => '1800000000',
			'{"end":1900000000}' => '1900000000',
		) as $body => $end ) {
			$verdict = ( new Probing() )->probe( $provider, array( 'api_key' => $token ), new Canned_Http( new Answer( 200, array(), $body ) ) );
			$this->assertSame( $end, $verdict->name( 'ends' ) );
		}
		$login = ( new Probing() )->probe( array( 'oauth' => true ) + $provider, array( 'api_key' => $token ), new Canned_Http( new Answer( 200, array(), '{}' ) ) );
		$this->assertSame( '', $login->name( 'ends' ), 'The token of a log-in is renewed every hour.' );
	}

	/**
	 * @param array<string, mixed> $step
	 */
	private function probe( Answer $answer, array $step = array() ): Verdict {
		return ( new Probing() )->probe( Steps::provider( array( Steps::step( 'x', $step ) ) ), array( 'api_key' => self::KEY ), new Canned_Http( $answer ), new Set_Clock( self::NOW ) );
	}
}
