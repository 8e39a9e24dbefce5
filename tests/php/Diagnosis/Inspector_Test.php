<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Diagnosis\Shape_Problem;
use KeyHealth\Tests\Test_Case;

/**
 * The same sentences are proven of the TypeScript twin in tests/js/inspect.test.ts.
 */
final class Inspector_Test extends Test_Case {

	private const VISIBLE = '~[^\p{Z}\p{C}\x{FFFD}\x{2800}\x{034F}\x{115F}\x{1160}\x{3164}\x{FFA0}"\'`´“”„‘’‚«»‹›]~u';

	/** @var Shape_Vectors */
	private $vectors;

	protected function set_up() {
		parent::set_up();
		$this->vectors = new Shape_Vectors();
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function examples(): array {
		return Shape_Vectors::all();
	}

	/**
	 * @dataProvider examples
	 * @param array<string, mixed> $vector
	 */
	public function test_an_example_says_what_it_says_in_typescript( array $vector ): void {
		$value    = Shape_Vectors::value( $vector );
		$problems = $this->vectors->inspect( $value, $vector['field'] );
		$said     = $this->vectors->sentences( $vector['field'] );

		$this->assertSame( wp_json_encode( array_column( $vector['problems'], 'problem' ) ), wp_json_encode( Shape_Vectors::as_data( $problems ) ) );
		$this->assertSame( str_repeat( $vector['clean'], $vector['times'] ?? 1 ), $this->vectors->clean( $value, $vector['field'] ) );
		foreach ( $problems as $index => $problem ) {
			$wanted = $vector['problems'][ $index ];
			$this->assertSame( $wanted['title'], $said->title( $problem ) );
			$this->assertSame( $wanted['meaning'], $said->meaning( $problem ) );
			$this->assertSame( $wanted['text'], $said->text( $problem ) );
			$this->assertSame( $wanted['removed'], $said->removed( $problem ) );
		}
	}

	public function test_no_two_examples_have_one_name_and_there_are_at_least_120(): void {
		$this->assertGreaterThanOrEqual( 120, count( Shape_Vectors::all() ) );
	}

	public function test_what_a_value_of_each_field_looks_like_is_said_as_in_typescript(): void {
		foreach ( $this->vectors->names() as $name ) {
			$field = $this->vectors->field( $name );
			$this->assertSame( $field['looks_like_text'], null === $field['shape'] ? null : $this->vectors->sentences( $name )->looks_like() );
		}
	}

	public function test_500_generated_values_say_what_typescript_says_of_them(): void {
		$cases = Shape_Vectors::fuzzed();
		$this->assertCount( 500, $cases );
		foreach ( $cases as $case ) {
			$value = Shape_Vectors::value( $case );
			$this->assertSame( wp_json_encode( $case['problems'] ), wp_json_encode( Shape_Vectors::as_data( $this->vectors->inspect( $value, $case['field'] ) ) ), (string) wp_json_encode( $case ) );
			$this->assertSame( $case['clean'], $this->vectors->clean( $value, $case['field'] ) );
		}
	}

	public function test_bytes_that_are_no_text_are_unreadable_characters_and_nothing_breaks(): void {
		$bytes = array( "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xED\xA0\x80", "\xC0\xAF", "\x80\x81", "\xF4\x90\x80\x80", "\xFE\xFF\x00k\x00e\x00y" );
		foreach ( $bytes as $piece ) {
			foreach ( array( $piece, "0123456789ab$piece", "{$piece}0123456789ab", "012345{$piece}6789ab" ) as $value ) {
				$reasons = array_column( Shape_Vectors::as_data( $this->vectors->inspect( $value, 'akismet' ) ), 'reason' );
				$this->assertContains( 'invisible_character', $reasons, bin2hex( $value ) );
				$this->assertSame( 1, preg_match( '~~u', $this->vectors->clean( $value, 'akismet' ) ) );
			}
		}
		$this->assertSame( '0123456789ab', $this->vectors->clean( "0123456789ab\xFF", 'akismet' ) );
	}

	public function test_random_bytes_say_something_in_valid_text_about_every_field(): void {
		mt_srand( 5 );
		foreach ( $this->vectors->names() as $name ) {
			for ( $round = 0; $round < 40; $round++ ) {
				$value = '';
				for ( $left = mt_rand( 1, 120 ); $left > 0; $left-- ) {
					$value .= chr( mt_rand( 0, 255 ) );
				}
				$said = $this->said( $this->vectors->inspect( $value, $name ), $name );
				$this->assertSame( 1, preg_match( '~~u', $said . $this->vectors->clean( $value, $name ) ), bin2hex( $value ) );
			}
		}
	}

	public function test_cleaning_twice_is_cleaning_once_and_never_leaves_nothing_of_something(): void {
		foreach ( $this->many_values() as $pair ) {
			list( $value, $name ) = $pair;
			$once                 = $this->vectors->clean( $value, $name );
			$this->assertSame( $once, $this->vectors->clean( $once, $name ), bin2hex( $value ) );
			$this->assertFalse( '' === $once && 1 === preg_match( self::VISIBLE, $value ), bin2hex( $value ) );
		}
	}

	public function test_a_cleanable_value_has_no_problem_once_it_is_cleaned(): void {
		$cleanable = 0;
		foreach ( $this->many_values() as $pair ) {
			list( $value, $name ) = $pair;
			$problems             = $this->vectors->inspect( $value, $name );
			if ( $problems && $problems[0]->is_cleanable() ) {
				++$cleanable;
				$this->assertSame( array(), $this->vectors->inspect( $this->vectors->clean( $value, $name ), $name ), bin2hex( $value ) );
			}
		}
		$this->assertGreaterThan( 100, $cleanable );
	}

	public function test_no_sentence_holds_a_part_of_the_value(): void {
		mt_srand( 3 );
		$around = array( array( ' ', ' ' ), array( '"', '"' ), array( '', "\n" ), array( 'mlsn.', '' ), array( '••••', '' ), array( "\xFF", '' ), array( 'key: ', '' ) );
		for ( $round = 0; $round < 300; $round++ ) {
			$secret = '';
			for ( $left = mt_rand( 5, 64 ); $left > 0; $left-- ) {
				$secret .= '0123456789abcdefGHJKMNPQRSTVWXYZ'[ mt_rand( 0, 31 ) ];
			}
			$both = $around[ mt_rand( 0, count( $around ) - 1 ) ];
			foreach ( array( 'mailersend', 'akismet', 'password', 'no_alphabet' ) as $name ) {
				$problems = $this->vectors->inspect( $both[0] . $secret . $both[1], $name );
				$said     = $this->said( $problems, $name ) . wp_json_encode( Shape_Vectors::as_data( $problems ) );
				for ( $at = 0; $at <= strlen( $secret ) - 4; $at++ ) {
					$this->assertStringNotContainsString( substr( $secret, $at, 4 ), $said, $secret );
				}
			}
		}
	}

	public function test_the_longest_value_that_is_looked_at_holds_nobody_up_whatever_it_is(): void {
		$slowest = 0.0;
		foreach ( array( ' ', '"', 'key_', 'key ', 'x', '.', "'a", 'xx ', "\u{200B}", 'your', '{', '=', 'a=', "\xFF", "\xE2\x82", "\u{A0}" ) as $piece ) {
			$value   = 'a' . str_repeat( $piece, intdiv( 4090, strlen( $piece ) ) ) . 'a';
			$started = microtime( true );
			$this->vectors->inspect( $value, 'mailersend' );
			$slowest = max( $slowest, microtime( true ) - $started );
		}
		// Not a measurement: an expression that goes astray takes minutes.
		$this->assertLessThan( 5, $slowest );
	}

	public function test_a_longer_value_is_no_key_and_is_neither_worked_on_nor_changed(): void {
		foreach ( array( str_repeat( 'a', 4097 ), str_repeat( ' ', 2000000 ), str_repeat( "\xFF", 2000 ) ) as $value ) {
			$problems = $this->vectors->inspect( $value, 'mailersend' );
			$this->assertSame( array( 'wrong_length' ), array_column( Shape_Vectors::as_data( $problems ), 'reason' ) );
			$this->assertTrue( $value === $this->vectors->clean( $value, 'mailersend' ) );
		}
	}

	/**
	 * @param list<Shape_Problem> $problems
	 */
	private function said( array $problems, string $field ): string {
		$sentences = $this->vectors->sentences( $field );
		$said      = '';
		foreach ( $problems as $problem ) {
			$said .= ' ' . $sentences->title( $problem ) . ' ' . $sentences->meaning( $problem ) . ' ' . $sentences->text( $problem ) . ' ' . $sentences->removed( $problem );
		}
		return $said;
	}

	/**
	 * The generated values, each in its own field and in two others.
	 *
	 * @return \Generator<array{string, string}>
	 */
	private function many_values(): \Generator {
		$names = $this->vectors->names();
		foreach ( Shape_Vectors::fuzzed() as $index => $case ) {
			$value = Shape_Vectors::value( $case );
			yield array( $value, $case['field'] );
			yield array( $value, $names[ $index % count( $names ) ] );
			yield array( "\xFE$value ", $names[ ( $index + 5 ) % count( $names ) ] );
		}
	}
}
