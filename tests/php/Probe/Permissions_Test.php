<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Redactor;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Permissions;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Test_Case;

final class Permissions_Test extends Test_Case {

	private const KEY = 'Zq7Xw2Rt9Lm4Pn6Ks8Vb';

	private const SPEC = array(
		'at'         => '/scopes/*',
		'needs'      => array( 'mail.send', array( 'read', 'read.all' ) ),
		'too_much'   => '^(?:admin|.*\.delete)$',
		'advice'     => 'Less is more.',
		'confidence' => 'source',
	);

	/**
	 * @return array<string, array{string}>
	 */
	public function answers_without_permissions(): array {
		return array(
			'no JSON'                 => array( 'mail.send' ),
			'nothing'                 => array( '{}' ),
			'an empty list'           => array( '{"scopes":[]}' ),
			'a text'                  => array( '{"scopes":"mail.send"}' ),
			'null'                    => array( '{"scopes":null}' ),
			'a list of lists'         => array( '{"scopes":[["mail.send"],{"name":"read"}]}' ),
			'a list of all else'      => array( '{"scopes":[1,true,null,""]}' ),
			'names that are too long' => array( '{"scopes":["' . str_repeat( 'x', 101 ) . '"]}' ),
		);
	}

	/**
	 * @dataProvider answers_without_permissions
	 */
	public function test_an_answer_that_lists_no_names_says_nothing_about_what_a_key_may_do( string $body ): void {
		$this->assertNull( $this->read( $body ) );
		$verdict = $this->probe( $body );
		$this->assertSame( array( 'ok', null ), array( $verdict->diagnosis(), $verdict->permissions() ) );
	}

	public function test_one_of_several_names_is_enough_and_a_missing_one_is_named(): void {
		$may = $this->read( '{"scopes":["mail.send","read.all"]}' );
		$this->assertSame( array( true, true ), array_column( $may['needs'] ?? array(), 'has' ) );
		$may = $this->read( '{"scopes":["mail.sender","READ"]}' );
		$this->assertSame(
			array(
				array(
					'name' => 'mail.send',
					'has'  => false,
				),
				array(
					'name' => 'read / read.all',
					'has'  => false,
				),
			),
			$may['needs'] ?? null
		);
	}

	public function test_a_thousand_hostile_names_are_counted_and_few_are_kept_as_plain_text_without_the_key(): void {
		$names = array_map( fn( int $n ): string => "<b onclick=x>$n</b>\u{202E}" . self::KEY . '.delete', range( 1, 1000 ) );
		$may   = $this->read( (string) wp_json_encode( array( 'scopes' => $names ) ) );
		$this->assertSame( 1000, $may['has'] ?? 0 );
		$this->assertCount( 20, $may['too_much'] ?? array() );
		$text = implode( ' ', $may['too_much'] ?? array() );
		foreach ( array( self::KEY, substr( self::KEY, 0, 8 ), "\u{202E}" ) as $hostile ) {
			$this->assertStringNotContainsString( $hostile, $text );
		}
	}

	public function test_a_key_that_may_too_little_lacks_a_permission_and_one_that_may_too_much_works(): void {
		$this->assertSame( array( 'ok', null ), $this->words( $this->probe( '{"scopes":["mail.send","read"]}' ) ) );
		$this->assertSame( array( 'ok', 'too_much' ), $this->words( $this->probe( '{"scopes":["mail.send","read","Admin"]}' ) ) );
		$this->assertSame( array( 'insufficient_permission', null ), $this->words( $this->probe( '{"scopes":["read","admin"]}' ) ) );
	}

	public function test_too_little_is_certain_only_where_the_fact_is_better_than_a_memory(): void {
		$this->assertTrue( $this->probe( '{"scopes":["x"]}' )->is_certain() );
		$this->assertFalse( $this->probe( '{"scopes":["x"]}', array( 'confidence' => 'memory' ) )->is_certain() );
		$this->assertTrue( $this->probe( '{"scopes":["mail.send","read"]}', array( 'confidence' => 'memory' ) )->is_certain() );
	}

	public function test_what_a_refused_key_may_do_is_not_read(): void {
		$verdict = $this->probe( '{"scopes":["admin"]}', array(), 401 );
		$this->assertSame( array( 'invalid', null ), array( $verdict->diagnosis(), $verdict->permissions() ) );
	}

	public function test_what_a_key_may_do_comes_back_from_the_store_and_damage_there_breaks_nothing(): void {
		$verdict = $this->probe( '{"scopes":["mail.send","admin"]}' );
		$stored  = json_decode( (string) wp_json_encode( $verdict->to_array() ), true );
		$this->assertEquals( $verdict, Verdict::restore( $stored ) );

		$damaged = array( null, 'x', 7, array(), array( 'needs' => 'x' ), array( 'needs' => array( 'x', array( 'name' => array() ) ) ), array( 'too_much' => array( array(), 7, 'admin' ) ), array( 'has' => '9' ) );
		foreach ( $damaged as $may ) {
			$restored = Verdict::restore( array( 'may' => $may ) + $stored );
			$this->assertNotNull( $restored );
			$read = $restored->permissions();
			$this->assertSame( is_array( $may ), is_array( $read ) );
			foreach ( $read['needs'] ?? array() as $need ) {
				$this->assertSame( array( 'string', 'boolean' ), array( gettype( $need['name'] ), gettype( $need['has'] ) ) );
			}
			$this->assertContainsOnly( 'string', $read['too_much'] ?? array() );
			$this->assertIsInt( $read['has'] ?? 0 );
		}
	}

	/**
	 * @return array{needs: list<array{name: string, has: bool}>, too_much: list<string>, has: int}|null
	 */
	private function read( string $body ): ?array {
		return Permissions::read( self::SPEC, new Answer( 200, array(), $body ), new Redactor( array( Probing::secret( self::KEY ) ) ) );
	}

	/**
	 * @param array<string, mixed> $spec
	 */
	private function probe( string $body, array $spec = array(), int $status = 200 ): Verdict {
		$provider                            = Steps::provider( array( Steps::step( 'scopes' ) ) );
		$provider['steps'][0]['permissions'] = $spec + self::SPEC;
		return ( new Probing() )->probe( $provider, array( 'api_key' => self::KEY ), new Canned_Http( new Answer( $status, array(), $body ) ) );
	}

	/**
	 * @return array{string, string|null}
	 */
	private function words( Verdict $verdict ): array {
		return array( $verdict->diagnosis(), $verdict->reason() );
	}
}
