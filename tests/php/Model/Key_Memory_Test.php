<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Key_Memory;
use KeyHealth\Tests\Test_Case;

final class Key_Memory_Test extends Test_Case {

	private const PRINT = '0123456789abcdef';

	/** @var Key_Memory */
	private $memory;

	protected function set_up() {
		parent::set_up();
		$this->memory = new Key_Memory();
		$this->memory->see( self::PRINT, 'cdef', 1000, true );
	}

	public function test_network_trouble_leaves_what_was_known_of_the_key(): void {
		$this->check( 'ok', 'working', 2000 );
		$this->check( 'timeout', 'unknown', 3000 );

		$this->assertSame( 3000, $this->memory->checked_at() );
		$this->assertSame( 2000, $this->memory->since() );
		$this->assertSame( 2000, $this->seen()['last_ok'] );
		$this->assertNull( $this->seen()['first_refused'] );
	}

	public function test_since_is_when_it_became_so_not_when_it_was_seen_last(): void {
		$this->check( 'invalid', 'broken', 2000 );
		$this->check( 'timeout', 'unknown', 3000 );
		$this->check( 'invalid', 'broken', 4000 );

		$this->assertSame( 2000, $this->memory->since() );
		$this->assertSame( 2000, $this->seen()['first_refused'] );
	}

	public function test_a_key_that_was_remembered_without_its_state_has_been_so_since_then(): void {
		$this->check( 'quota', 'attention', 2000 );
		$this->memory = Key_Memory::restore( array_diff_key( $this->memory->to_array(), array( 'state' => true ) ) );
		$this->check( 'quota', 'attention', 3000 );
		$this->assertSame( 2000, $this->memory->since() );

		$this->check( 'quota', 'broken', 4000 );
		$this->assertSame( 4000, $this->memory->since() );
	}

	public function test_a_key_that_works_again_was_never_refused(): void {
		$this->check( 'invalid', 'broken', 2000 );
		$this->check( 'ok', 'working', 3000 );

		$this->assertNull( $this->seen()['first_refused'] );
		$this->assertSame( 3000, $this->memory->since() );
	}

	public function test_the_first_time_a_value_was_seen_does_not_move(): void {
		$this->memory->see( self::PRINT, 'cdef', 5000, true );
		$this->assertSame( 1000, $this->seen()['first'] );
	}

	public function test_only_the_last_8_values_are_remembered_and_the_one_in_use_is_among_them(): void {
		foreach ( range( 1, 20 ) as $number ) {
			// All digits: PHP makes an integer of such a name.
			$this->memory->see( str_repeat( (string) ( $number % 10 ), 14 ) . sprintf( '%02d', $number ), null, 1000 + $number, true );
		}
		$this->assertCount( 8, $this->memory->to_array()['seen'] );
		$this->assertNotNull( $this->memory->seen( '0000000000000020' ) );
		$this->assertNull( $this->memory->seen( self::PRINT ) );
	}

	public function test_where_and_when_any_value_was_accepted_last_is_known(): void {
		$this->assertNull( $this->memory->last_accepted() );
		$this->check( 'ok', 'working', 2000, '192.0.2.1' );
		$this->memory->see( 'another', null, 2500, true );
		$this->memory->remember( 'p', array(), 'ok', 'working', 'another', '192.0.2.2', 3000 );

		$this->assertSame(
			array(
				'address' => '192.0.2.2',
				'until'   => 3000,
			),
			$this->memory->last_accepted()
		);
	}

	public function test_a_verdict_is_about_the_values_it_was_asked_of_and_no_others(): void {
		$this->assertFalse( $this->memory->is_about( '' ) );
		$this->check( 'ok', 'working', 2000 );
		$this->assertTrue( $this->memory->is_about( 'print' ) );
		$this->assertFalse( $this->memory->is_about( 'other' ) );
	}

	public function test_what_was_stored_comes_back_the_same(): void {
		$this->memory->see( '1234567890123456', null, 1500, false );
		$this->check( 'ok', 'working', 2000 );
		$this->memory->set_expires_on( '2027-01-31' );
		$stored = $this->memory->to_array();

		$this->assertEquals( $stored, Key_Memory::restore( unserialize( serialize( $stored ) ) )->to_array() );
		$this->assertNotNull( Key_Memory::restore( $stored )->seen( '1234567890123456' ) );
	}

	public function test_rubbish_in_the_store_is_forgotten_and_nothing_breaks(): void {
		foreach ( array(
			null,
			'text',
			7,
			array(
				'seen'   => 'x',
				'print'  => array(),
				'since'  => '5',
				'others' => 3,
			),
			array(
				'seen' => array(
					'a' => array( 'first' => 'x' ),
					'b' => 4,
				),
			),
		) as $rubbish ) {
			$memory = Key_Memory::restore( $rubbish );
			$this->assertNull( $memory->since() );
			$this->assertSame( array(), $memory->to_array()['seen'] );
		}
	}

	private function check( string $diagnosis, string $state, int $now, string $address = '' ): void {
		$this->memory->remember( 'print', array( 'diagnosis' => $diagnosis ), $diagnosis, $state, self::PRINT, $address, $now );
	}

	/**
	 * @return array{first: int, watching: bool, last_ok: int|null, ok_address: string, first_refused: int|null}
	 */
	private function seen(): array {
		$seen = $this->memory->seen( self::PRINT );
		$this->assertNotNull( $seen );
		return $seen;
	}
}
