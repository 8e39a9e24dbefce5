<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Loose;
use KeyHealth\Tests\Test_Case;

final class Loose_Test extends Test_Case {

	/**
	 * @return array<string, array{mixed, string}>
	 */
	public function values(): array {
		return array(
			'text'         => array( 'shop', 'shop' ),
			'a number'     => array( 7, '7' ),
			'true'         => array( true, '1' ),
			'nothing'      => array( null, '' ),
			'an array'     => array( array( 'shop' ), '' ),
			'an object'    => array( new \ArrayObject( array( 'shop' ) ), '' ),
			'a half class' => array( unserialize( 'O:9:"Gone_Away":0:{}' ), '' ),
		);
	}

	/**
	 * @dataProvider values
	 * @param mixed  $value    What is there.
	 * @param string $expected As text.
	 */
	public function test_only_what_has_one_spelling_is_text( $value, string $expected ): void {
		$this->assertSame( $expected, Loose::text( $value ) );
		$this->assertSame( $expected, Loose::text( array( 'a' => array( 'b' => $value ) ), 'a', 'b' ) );
	}

	public function test_a_path_that_leads_nowhere_ends_in_no_text(): void {
		foreach ( array( null, 'text', 5, array(), array( 'a' => 'text' ), array( 'a' => array( 'c' => 'd' ) ), new \stdClass() ) as $value ) {
			$this->assertSame( '', Loose::text( $value, 'a', 'b' ) );
		}
	}

	public function test_what_is_no_array_has_no_members(): void {
		foreach ( array( null, 'text', 5, new \stdClass() ) as $value ) {
			$this->assertSame( array(), Loose::map( $value ) );
			$this->assertSame( array(), Loose::maps( $value ) );
			$this->assertSame( array(), Loose::texts( $value ) );
		}
	}

	public function test_members_of_another_type_count_as_absent(): void {
		$mixed = array(
			'a' => 'text',
			'b' => array( 'c' => 1 ),
			'd' => 5,
			'e' => null,
		);
		$this->assertSame( $mixed, Loose::map( $mixed ) );
		$this->assertSame( array( array( 'c' => 1 ) ), Loose::maps( $mixed ) );
		$this->assertSame( array( 'a' => 'text' ), Loose::texts( $mixed ) );
	}
}
