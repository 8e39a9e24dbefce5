<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Catalog\Rule_Rules;
use KeyHealth\Discovery\Found;
use KeyHealth\Discovery\Rule\Decision;
use KeyHealth\Discovery\Rules;
use KeyHealth\Tests\Test_Case;

/**
 * Who wins between a constant and the database, and what is said of both.
 *
 * @group single
 */
final class Rules_Test extends Test_Case {

	/** @var int Constants cannot be taken back: each row has its own. */
	private static $count = 0;

	/**
	 * @dataProvider rows
	 *
	 * @param array<string, mixed> $case     One of the tables.
	 * @param string               $constant What the constant holds, in words.
	 * @param string               $row      What the database holds, in words.
	 */
	public function test_it_decides_as_the_plugin_does_and_says_why( array $case, string $constant, string $row, string $expected ): void {
		$name     = $this->constant_named( $constant );
		$value    = Rule_Tables::ROWS[ $row ];
		$found    = array( Found::constant( $name ), 'nothing' === $row ? Found::nothing() : Found::value( $value ) );
		$decision = $this->rule( $case, $name )->decide( $found[0], $found[1], $name );

		$this->assertSame( $expected, $this->words( $decision ) );
		$used = $decision->constant_wins() ? $found[0] : $found[1];
		$this->assert_is( ( $case['theirs'] )( $name, $value ), $used );
		$this->assert_sentences( $decision, $found[0] );
	}

	/**
	 * @return array<string, array{array<string, mixed>, string, string, string}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( Rule_Tables::all() as $plugin => $case ) {
			foreach ( array_keys( Rule_Tables::CONSTANTS ) as $constant ) {
				$line = $case['table'][ $constant ] ?? $case['table']['*'];
				foreach ( array_keys( Rule_Tables::ROWS ) as $row ) {
					$expected = is_array( $line ) ? ( $line[ $row ] ?? $line['*'] ) : $line;
					$who      = explode( ' ', $expected )[0];
					$rows[ "$plugin uses the $who when the constant is $constant and the database holds $row" ] = array( $case, $constant, $row, $expected );
				}
			}
		}
		return $rows;
	}

	public function test_every_rule_of_the_schema_has_a_table_of_forty_rows_or_more(): void {
		$counts = array();
		foreach ( $this->rows() as $row ) {
			$counts[ $row[0]['rule']['name'] ] = ( $counts[ $row[0]['rule']['name'] ] ?? 0 ) + 1;
		}
		$schema = (string) file_get_contents( dirname( __DIR__, 3 ) . '/src/catalog/plugin.ts' );
		preg_match_all( '/^ \* - `(\w+)`: .*\(.+\)$/m', (string) strstr( $schema, 'Who wins between a constant and the database' ), $named );
		$this->assertCount( 14, $named[1] );
		$this->assertEqualsCanonicalizing( $named[1], array_keys( $counts ) );
		$this->assertGreaterThanOrEqual( 40, min( $counts ) );
	}

	/**
	 * @dataProvider almost_empty
	 */
	public function test_optinmonster_takes_a_stored_0_for_nothing( string $stored, bool $constant_wins ): void {
		$name     = $this->constant_named( 'a key' );
		$decision = ( new Rules() )->of( array( 'name' => 'option_wins' ), 'OptinMonster', '__return_false' )->decide( Found::constant( $name ), Found::value( $stored ), $name );
		$this->assertSame( $constant_wins, $decision->constant_wins() );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function almost_empty(): array {
		return array(
			'0'       => array( '0', true ),
			'a space' => array( ' ', false ),
		);
	}

	/**
	 * @dataProvider sentences
	 *
	 * @param list<string> $parts What the sentence about the constant and the one about the database name.
	 */
	public function test_the_sentences_name_the_constant_or_the_switch( string $plugin, string $constant, string $row, array $parts ): void {
		$case     = Rule_Tables::all()[ $plugin ];
		$name     = $this->constant_named( $constant );
		$decision = $this->rule( $case, $name )->decide( Found::constant( $name ), Found::value( Rule_Tables::ROWS[ $row ] ), $name );
		$said     = $decision->about_constant()['reason'] . ' / ' . $decision->about_option()['reason'];
		foreach ( $parts as $part ) {
			$this->assertStringContainsString( strtr( $part, array( '{name}' => $name ) ), $said );
		}
	}

	/**
	 * @return array<string, array{string, string, string, list<string>}>
	 */
	public function sentences(): array {
		return array(
			'a constant that hides a key by being false is said to be false' => array( 'Mailchimp for WP', 'false', 'another key', array( 'although it is false and so no key', 'the constant {name} is defined. It is false' ) ),
			'a switch that is off is named'            => array( 'FluentSMTP, reading its settings', 'a key', 'another key', array( '“Store keys in wp-config.php” is off' ) ),
			'a switch that is on, and the constant it wants' => array( 'FluentSMTP, reading wp-config.php', 'absent', 'another key', array( 'It is not defined.', '“Store keys in wp-config.php” is on', '{name} alone, although it is not defined' ) ),
			'the other half is named'                  => array( 'WP Offload SES with the other half', 'absent', 'another key', array( 'Because KH_OTHER', 'constant KH_OTHER' ) ),
			'the half that is missing is named'        => array( 'Contact Form 7 without the other half', 'a key', 'another key', array( 'KH_OTHER', 'is not defined' ) ),
			'the half that is empty is named'          => array( 'Contact Form 7 with an empty other half', 'a key', 'another key', array( 'KH_OTHER', 'is empty' ) ),
			'when the constant is copied is said'      => array( 'CleanTalk', 'a key', 'another key', array( 'CleanTalk copies this constant into the database when its settings are saved. At present it runs with the one in the database.' ) ),
			'that there is nothing at present is said' => array( 'CleanTalk', 'a key', "''", array( 'At present the database holds none' ) ),
			'what a save would destroy is said'        => array( 'CleanTalk', "''", 'another key', array( 'the key in the database would be lost' ) ),
			'that 0 counts as empty is said'           => array( 'Mailgun', "'0'", 'another key', array( 'Ignored because it is 0, which counts as empty.' ) ),
		);
	}

	public function test_an_unknown_rule_is_refused_with_the_name_of_the_plugin(): void {
		$this->expectException( \DomainException::class );
		$this->expectExceptionMessage( 'Some Mailer names the unknown rule "last_wins".' );
		( new Rules() )->of( array( 'name' => 'last_wins' ), 'Some Mailer', '__return_true' );
	}

	/**
	 * @dataProvider specs
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_a_rule_that_is_handed_in_is_checked( array $spec, string $problem ): void {
		$said = ( new Rule_Rules() )->problem( $spec );
		'' === $problem ? $this->assertSame( '', $said ) : $this->assertStringContainsString( $problem, $said );
	}

	/**
	 * @return array<string, array{array<string, mixed>, string}>
	 */
	public function specs(): array {
		$switched = array(
			'name'   => 'switched',
			'when'   => array( 'constant' => 'X' ),
			'called' => 'X',
		);
		$good     = array();
		foreach ( Rule_Tables::all() as $plugin => $case ) {
			$good[ "the rule of $plugin is right" ] = array( $case['rule'], '' );
		}
		return $good + array(
			'no name'                   => array( array(), '"name" must be one of defined_wins, not_null_wins' ),
			'a name nobody knows'       => array( array( 'name' => 'last_wins' ), '"name" must be one of' ),
			'a name that is no text'    => array( array( 'name' => array( 'defined_wins' ) ), '"name" must be one of' ),
			'a flag without a constant' => array( array( 'name' => 'enabled_flag' ), 'the rule enabled_flag needs the name of a constant' ),
			'a switch without a state'  => array( array( 'when' => array() ) + $switched, 'the rule switched needs a condition' ),
			'a switch of odd words'     => array( array( 'when' => array( 'is' => array( 'x' ) ) ) + $switched, 'the rule switched needs a condition' ),
			'a switch without a name'   => array( array( 'called' => '' ) + $switched, 'the rule switched needs what the switch is called' ),
			'a pair of one'             => array(
				array(
					'name'      => 'pair_wins',
					'constants' => array( 'A' ),
				),
				'needs the names of two or more constants',
			),
			'constants that are a text' => array(
				array(
					'name'      => 'any_of',
					'constants' => 'A',
				),
				'needs the names of two or more constants',
			),
		);
	}

	private function constant_named( string $kind ): string {
		$name = 'KH_RULE_' . ( ++self::$count );
		if ( 'absent' !== $kind ) {
			define( $name, Rule_Tables::CONSTANTS[ $kind ] );
		}
		return $name;
	}

	/**
	 * @param array<string, mixed> $case One of the tables; the constants it wants get names of their own.
	 */
	private function rule( array $case, string $name ): \KeyHealth\Discovery\Rule\Rule {
		$spec = $case['rule'];
		$own  = array( '{name}' => $name );
		foreach ( array( 'KH_FLAG', 'KH_OTHER' ) as $needed ) {
			$own[ $needed ] = $needed . '_' . self::$count;
			if ( array_key_exists( $needed, $case['defines'] ?? array() ) ) {
				define( $own[ $needed ], $case['defines'][ $needed ] );
			}
		}
		foreach ( array( 'constant', 'constants' ) as $member ) {
			if ( isset( $spec[ $member ] ) ) {
				$spec[ $member ] = is_array( $spec[ $member ] ) ? array_map( static fn( string $text ) => strtr( $text, $own ), $spec[ $member ] ) : strtr( $spec[ $member ], $own );
			}
		}
		return ( new Rules() )->of( $spec, 'CleanTalk', static fn( array $condition ) => $case['holds'] ?? false );
	}

	private function words( Decision $decision ): string {
		return ( $decision->constant_wins() ? 'constant ' : 'database ' ) . $decision->about_constant()['because'] . ' ' . $decision->about_option()['because'];
	}

	/**
	 * @param mixed $theirs What the plugin's own expression gives.
	 */
	private function assert_is( $theirs, Found $ours ): void {
		$this->assertSame( is_array( $theirs ) ? 'array' : null, $ours->odd_type() );
		$this->assertSame( is_array( $theirs ) ? '' : (string) $theirs, $ours->secret()->reveal() );
	}

	private function assert_sentences( Decision $decision, Found $constant ): void {
		$this->assertMatchesRegularExpression( '/^[A-Z][^{}%]+\.$/u', $decision->about_option()['reason'] );
		if ( $constant->is_there() || $decision->constant_wins() ) {
			$this->assertMatchesRegularExpression( '/^[A-Z][^{}%]+\.$/u', $decision->about_constant()['reason'] );
		}
		$this->assertStringNotContainsString( 'key-of-the', $decision->about_option()['reason'] . $decision->about_constant()['reason'] );
	}
}
