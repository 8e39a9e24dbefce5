<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Situation;
use KeyHealth\Tests\Test_Case;

/**
 * What a rule may ask of an answer, of what is stored and of the day.
 */
final class Conditions_Test extends Test_Case {

	private const NOW = '2026-11-21 12:00 UTC';

	/**
	 * @return array<string, array{string, bool, bool}>
	 */
	public function members(): array {
		return array(
			'a smaller number'           => array( '{"x":0}', true, false ),
			'a smaller number as text'   => array( '{"x":"0.5"}', true, false ),
			'a number below zero'        => array( '{"x":-3}', true, false ),
			'the number itself'          => array( '{"x":1}', false, false ),
			'a larger number'            => array( '{"x":1e6}', false, false ),
			'nothing there'              => array( '{}', false, false ),
			'null'                       => array( '{"x":null}', false, false ),
			'false'                      => array( '{"x":false}', false, false ),
			'an empty text'              => array( '{"x":""}', false, false ),
			'a word'                     => array( '{"x":"zero"}', false, false ),
			'a list'                     => array( '{"x":[]}', false, false ),
			'an object'                  => array( '{"x":{"y":0}}', false, false ),
			'no JSON'                    => array( 'x: 0', false, false ),
			'a date that is over'        => array( '{"x":"2026-11-20"}', false, true ),
			'today, until midnight'      => array( '{"x":"2026-11-21"}', false, false ),
			'a moment ago'               => array( '{"x":"2026-11-21T11:59:59Z"}', false, true ),
			'in a moment'                => array( '{"x":"2026-11-21T12:00:01Z"}', false, false ),
			'seconds that are over'      => array( '{"x":1700000000}', false, true ),
			'milliseconds that are over' => array( '{"x":"1700000000000"}', false, true ),
			'seconds to come'            => array( '{"x":1800000000}', false, false ),
			'a zero date'                => array( '{"x":"0000-00-00 00:00:00"}', false, false ),
			'a date before all keys'     => array( '{"x":"1970-01-01"}', false, false ),
		);
	}

	/**
	 * @dataProvider members
	 */
	public function test_a_member_below_a_number_is_a_number_and_a_member_that_is_past_a_time( string $body, bool $is_below, bool $is_past ): void {
		$below = array(
			'at'    => '/x',
			'below' => 1,
		);
		$past  = array(
			'at'   => '/x',
			'past' => true,
		);
		$this->assertSame( array( $is_below, $is_past ), array( $this->holds( array( 'json' => array( $below ) ), $body ), $this->holds( array( 'json' => array( $past ) ), $body ) ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function documents(): array {
		return array(
			'plain'                        => array( '<Error><Code>InvalidKey</Code></Error>', true ),
			'with a prefix'                => array( '<a:Error xmlns:a="x"><a:Code>InvalidKey</a:Code></a:Error>', true ),
			'with attributes'              => array( '<Code lang="en" x=\'y\'>InvalidKey</Code>', true ),
			'with white space'             => array( "<Code>\n\tInvalidKey\n</Code>", true ),
			'the second of its name'       => array( '<Code>Other</Code><Code>InvalidKey</Code>', true ),
			'with an encoded letter'       => array( '<Code>Invalid&#75;ey</Code>', false ),
			'another element'              => array( '<Codes>InvalidKey</Codes><ErrorCode>InvalidKey</ErrorCode>', false ),
			'an attribute'                 => array( '<Error Code="InvalidKey"/>', false ),
			'an element inside'            => array( '<Code><b>InvalidKey</b></Code>', false ),
			'a longer text'                => array( '<Code>InvalidKeyId</Code>', false ),
			'nothing closed'               => array( '<Code>InvalidKey', false ),
			'an entity of a file'          => array( '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Code>&e;</Code>', false ),
			'an entity that stands for it' => array( '<!DOCTYPE x [<!ENTITY e "InvalidKey">]><Code>&e;</Code>', false ),
			'a thousand laughs'            => array( '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "' . str_repeat( '&a;', 1000 ) . '">]><Code>' . str_repeat( '&b;', 1000 ) . '</Code>', false ),
			'a megabyte of brackets'       => array( str_repeat( '<Code ', 200000 ), false ),
			'a megabyte of open elements'  => array( str_repeat( '<Code>', 170000 ), false ),
			'bytes that are no text'       => array( "<Code>\xFF\xFE</Code>", false ),
			'an empty body'                => array( '', false ),
		);
	}

	/**
	 * @dataProvider documents
	 */
	public function test_an_element_is_found_by_its_name_whatever_stands_around_it( string $body, bool $is_there ): void {
		$began = microtime( true );
		$is    = array(
			'element' => 'Code',
			'is'      => 'InvalidKey',
		);
		$fits  = array(
			'element' => 'Code',
			'matches' => '^invalidkey$',
		);
		$this->assertSame( $is_there, $this->holds( array( 'xml' => array( $is ) ), $body ) );
		$this->assertSame( $is_there, $this->holds( array( 'xml' => array( $fits ) ), $body ) );
		$this->assertLessThan( 2.0, microtime( true ) - $began );
	}

	public function test_the_text_of_an_element_is_read_as_text(): void {
		$answer = new Answer( 200, array(), '<s:Message x="1"> a &amp; &lt;b&gt; &quot;c&quot; </s:Message>' );
		$this->assertSame( array( 'a & <b> "c"' ), $answer->elements( 'Message' ) );
		$this->assertSame( array(), $answer->elements( 'Mess.ge' ) );
	}

	/**
	 * @return array<string, array{string, array<string, bool>}>
	 */
	public function stored_values(): array {
		$holding = array(
			'nothing'                  => array( '', array( 'not_exists' ) ),
			'a word'                   => array( 'Live', array( 'exists', 'matches' ) ),
			'the word'                 => array( 'live', array( 'exists', 'is', 'matches' ) ),
			'zero'                     => array( '0', array( 'exists' ) ),
			'a time that is over'      => array( '2026-11-20T00:00:00Z', array( 'exists', 'past' ) ),
			'a time long over'         => array( '2026-01-01', array( 'exists', 'past', 'older' ) ),
			'a time soon'              => array( '2026-11-25', array( 'exists', 'not_past', 'within' ) ),
			'a time some day'          => array( '2027-11-25', array( 'exists', 'not_past' ) ),
			'this very moment'         => array( (string) strtotime( self::NOW ), array( 'exists', 'past' ) ),
			'a token that is over'     => array( 'eyJhbGciOiJub25lIn0.' . rtrim( base64_encode( '{"exp":1700000000}' ), '=' ) . '.', array( 'exists', 'past', 'older' ) ),
			'a token that says no end' => array( 'eyJhbGciOiJub25lIn0.' . rtrim( base64_encode( '{"exp":"x"}' ), '=' ) . '.', array( 'exists' ) ),
			'rubbish instead of time'  => array( 'yesterday', array( 'exists' ) ),
			'bytes that are no text'   => array( "\xFF\0", array( 'exists' ) ),
		);
		return array_map(
			static function ( array $value ): array {
				$names = array( 'exists', 'not_exists', 'is', 'matches', 'past', 'not_past', 'older', 'within' );
				return array( $value[0], array_combine( $names, array_map( fn( string $name ): bool => in_array( $name, $value[1], true ), $names ) ) );
			},
			$holding
		);
	}

	/**
	 * @dataProvider stored_values
	 *
	 * @param array<string, bool> $expected
	 */
	public function test_what_is_stored_is_read_as_a_word_or_a_time_and_rubbish_is_no_time( string $value, array $expected ): void {
		$conditions = array(
			'exists'     => array( 'exists' => true ),
			'not_exists' => array( 'exists' => false ),
			'is'         => array( 'is' => 'live' ),
			'matches'    => array( 'matches' => '^live$' ),
			'past'       => array( 'past' => true ),
			'not_past'   => array( 'past' => false ),
			'older'      => array( 'older_than_days' => 30 ),
			'within'     => array( 'within_days' => 7 ),
		);
		$holding    = array();
		foreach ( $conditions as $name => $condition ) {
			$holding[ $name ] = $this->holds( array( 'values' => array( $condition + array( 'field' => 'stored' ) ) ), '', array( 'stored' => $value ) );
		}
		$this->assertSame( $expected, $holding );
	}

	public function test_all_conditions_about_stored_values_must_hold_and_a_field_that_is_not_there_is_empty(): void {
		$error = array(
			'field'  => 'error',
			'exists' => true,
		);
		$token = array(
			'field'  => 'token',
			'exists' => false,
		);
		$this->assertTrue( $this->holds( array( 'values' => array( $error, $token ) ), '', array( 'error' => 'x' ) ) );
		$this->assertFalse( $this->holds( array( 'values' => array( $error, $token ) ), '', array( 'token' => '', 'error' => '' ) ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound -- short.
		$this->assertFalse( $this->holds( array( 'values' => array( $error, $token ) ), '', array( 'token' => 'x', 'error' => 'x' ) ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound -- short.
	}

	public function test_a_rule_of_a_coming_day_waits_for_it_in_utc(): void {
		$this->assertTrue( $this->holds( array( 'since' => '2026-11-20' ) ) );
		$this->assertTrue( $this->holds( array( 'since' => '2026-11-21' ) ) );
		$this->assertFalse( $this->holds( array( 'since' => '2026-11-22' ) ) );
		$this->assertFalse( $this->holds( array( 'since' => '2027-01-01' ) ) );
	}

	public function test_a_class_of_refusals_does_not_hold_what_says_nothing_about_the_question(): void {
		foreach ( array( 400, 401, 403, 404, 422, 499 ) as $status ) {
			$this->assertTrue( $this->holds( array( 'status' => '4xx' ), '', array(), $status ) );
		}
		foreach ( array( 200, 302, 407, 408, 429, 500 ) as $status ) {
			$this->assertFalse( $this->holds( array( 'status' => '4xx' ), '', array(), $status ) );
		}
		$this->assertTrue( $this->holds( array( 'status' => array( 401, 429 ) ), '', array(), 429 ) );
	}

	/**
	 * @param array<string, mixed>  $when
	 * @param array<string, string> $values
	 */
	private function holds( array $when, string $body = '', array $values = array(), int $status = 200 ): bool {
		$situation = new Situation( Probing::context(), array_map( array( Probing::class, 'secret' ), $values ), (int) strtotime( self::NOW ), null );
		return ( new Conditions() )->hold( $when, new Answer( $status, array(), $body ), $situation );
	}
}
