<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Storage\Json_Text;
use KeyHealth\Discovery\Storage\Serialized_Text;
use KeyHealth\Tests\Test_Case;

/**
 * @group single
 */
final class Serialized_Text_Test extends Test_Case {

	/**
	 * @dataProvider settings
	 *
	 * @param array<mixed> $settings
	 * @param list<string> $path
	 * @param array<mixed> $changed
	 */
	public function test_the_changed_text_is_what_php_would_write( array $settings, array $path, array $changed ): void {
		$this->assertSame( serialize( $changed ), Serialized_Text::with( serialize( $settings ), $path, 'new;"}' ) );
	}

	/**
	 * @return array<string, array{array<mixed>, list<string>, array<mixed>}>
	 */
	public function settings(): array {
		return array(
			'a value'                      => array(
				array(
					'a' => 'old',
					'b' => 1,
				),
				array( 'a' ),
				array(
					'a' => 'new;"}',
					'b' => 1,
				),
			),
			'a value of another type'      => array( array( 'a' => array( 1, 2 ) ), array( 'a' ), array( 'a' => 'new;"}' ) ),
			'a value deep inside'          => array(
				array(
					'x' => array(
						'y' => array(
							'z' => 'old',
							'k' => true,
						),
					),
					'n' => null,
				),
				array( 'x', 'y', 'z' ),
				array(
					'x' => array(
						'y' => array(
							'z' => 'new;"}',
							'k' => true,
						),
					),
					'n' => null,
				),
			),
			'a number for a name'          => array( array( 7 => array( 'key' => 'old' ) ), array( '7', 'key' ), array( 7 => array( 'key' => 'new;"}' ) ) ),
			'a name that is not there'     => array(
				array( 'b' => 1.5 ),
				array( 'a' ),
				array(
					'b' => 1.5,
					'a' => 'new;"}',
				),
			),
			'a path that is not there'     => array(
				array( 'b' => 1 ),
				array( 'x', '9', 'z' ),
				array(
					'b' => 1,
					'x' => array( 9 => array( 'z' => 'new;"}' ) ),
				),
			),
			'a name in a group that is'    => array(
				array(
					'x' => array( 'k' => 'ü' ),
					'y' => '',
				),
				array( 'x', 'z' ),
				array(
					'x' => array(
						'k' => 'ü',
						'z' => 'new;"}',
					),
					'y' => '',
				),
			),
			'an empty array'               => array( array(), array( 'a' ), array( 'a' => 'new;"}' ) ),
			'text that looks like the end' => array(
				array(
					'a' => 's:1:"x";}',
					'b' => 'a:1:{',
				),
				array( 'b' ),
				array(
					'a' => 's:1:"x";}',
					'b' => 'new;"}',
				),
			),
			'bytes that are no text'       => array(
				array(
					'a' => "\x00\xff;",
					'b' => 'old',
				),
				array( 'b' ),
				array(
					'a' => "\x00\xff;",
					'b' => 'new;"}',
				),
			),
		);
	}

	/**
	 * @dataProvider untouched
	 */
	public function test_what_stands_beside_it_stays_byte_for_byte( string $beside ): void {
		$before = 'a:2:{s:1:"b";' . $beside . 's:1:"a";s:3:"old";}';
		$this->assertSame( 'a:2:{s:1:"b";' . $beside . 's:1:"a";s:3:"new";}', Serialized_Text::with( $before, array( 'a' ), 'new' ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function untouched(): array {
		return array(
			'a number as PHP 7.0 wrote it'        => array( 'd:0.10000000000000001;' ),
			'a number with a sign'                => array( 'i:+5;' ),
			'an object of a class nobody has'     => array( 'O:9:"Not\There":1:{s:1:"x";s:1:"y";}' ),
			'an object with private members'      => array( "O:1:\"X\":1:{s:4:\"\0X\0y\";N;}" ),
			'an object that serializes itself'    => array( 'C:11:"ArrayObject":21:{x:i:0;a:0:{};m:a:0:{}}' ),
			'a reference'                         => array( 'a:1:{i:0;R:1;}' ),
			'an enumeration'                      => array( 'E:7:"Suit:Up";' ),
			'nothing, true, and a very large int' => array( 'a:3:{i:0;N;i:1;b:1;i:2;i:9223372036854775807;}' ),
		);
	}

	/**
	 * @dataProvider damaged
	 */
	public function test_a_text_that_is_damaged_is_not_changed( string $text ): void {
		$this->assertNull( Serialized_Text::with( $text, array( 'a' ), 'new' ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function damaged(): array {
		return array(
			'no array'         => array( 's:1:"a";' ),
			'not serialized'   => array( 'hello' ),
			'nothing'          => array( '' ),
			'cut off'          => array( 'a:1:{s:1:"a";s:9:"abc' ),
			'a wrong length'   => array( 'a:1:{s:1:"a";s:9:"abc";}' ),
			'a wrong count'    => array( 'a:2:{s:1:"a";s:3:"abc";}' ),
			'something behind' => array( 'a:1:{s:1:"a";s:3:"abc";}x' ),
			'too deep'         => array( str_repeat( 'a:1:{i:0;', 500 ) . 'N;' . str_repeat( '}', 500 ) ),
			'an unknown kind'  => array( 'a:1:{s:1:"a";z:1;}' ),
		);
	}

	public function test_text_in_the_way_of_a_path_is_not_replaced(): void {
		$this->assertNull( Serialized_Text::with( serialize( array( 'a' => 'text' ) ), array( 'a', 'b' ), 'new' ) );
	}

	public function test_objects_are_noticed_and_text_about_objects_is_not_taken_for_one_in_front_of_php_s_own(): void {
		$this->assertTrue( Serialized_Text::has_objects( 'a:1:{i:0;O:3:"Foo":0:{}}' ) );
		$this->assertTrue( Serialized_Text::has_objects( 'C:11:"ArrayObject":0:{}' ) );
		$this->assertFalse( Serialized_Text::has_objects( serialize( (object) array( 'a' => 1 ) ) ) );
		$this->assertFalse(
			Serialized_Text::has_objects(
				serialize(
					array(
						'O' => 'O:',
						'n' => 1,
					)
				)
			)
		);
	}

	/**
	 * @dataProvider json
	 *
	 * @param list<string> $path
	 */
	public function test_json_keeps_the_way_in_which_it_was_written( string $before, array $path, ?string $after ): void {
		$this->assertSame( $after, Json_Text::with( $before, $path, 'n/é' ) );
	}

	/**
	 * @return array<string, array{string, list<string>, string|null}>
	 */
	public function json(): array {
		return array(
			'slashes escaped'           => array( '{"u":"a\/b","k":"old"}', array( 'k' ), '{"u":"a\/b","k":"n\/\u00e9"}' ),
			'slashes as they are'       => array( '{"u":"a/b","k":"old"}', array( 'k' ), '{"u":"a/b","k":"n/\u00e9"}' ),
			'letters as they are'       => array( '{"u":"ü/","k":"old"}', array( 'k' ), '{"u":"ü/","k":"n/é"}' ),
			'an empty map inside'       => array( '{"m":{},"l":[],"k":"old"}', array( 'k' ), '{"m":{},"l":[],"k":"n\/\u00e9"}' ),
			'a number with a zero'      => array( '{"n":1.0,"k":"old"}', array( 'k' ), '{"n":1.0,"k":"n\/\u00e9"}' ),
			'a place in a list'         => array( '[{"k":"old"},{"k":"b"}]', array( '0', 'k' ), '[{"k":"n\/\u00e9"},{"k":"b"}]' ),
			'a new member'              => array( '{"a":1}', array( 'x', 'k' ), '{"a":1,"x":{"k":"n\/\u00e9"}}' ),
			'nothing yet'               => array( '', array( 'k' ), '{"k":"n\/\u00e9"}' ),
			'written by hand'           => array( '{ "k" : "old" }', array( 'k' ), null ),
			'no map'                    => array( '"text"', array( 'k' ), null ),
			'damaged'                   => array( '{"k":', array( 'k' ), null ),
			'text in the way of a path' => array( '{"k":"old"}', array( 'k', 'x' ), null ),
		);
	}
}
