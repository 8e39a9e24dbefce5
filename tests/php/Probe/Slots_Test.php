<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Slots;
use KeyHealth\Tests\Test_Case;

final class Slots_Test extends Test_Case {

	private const SPECS = array(
		'host_of'     => array(
			'field'     => 'region',
			'map'       => array(
				'US'     => 'api.example',
				'EU'     => 'api.eu.example',
				'Europe' => 'api.eu.example',
			),
			'otherwise' => 'api.example',
		),
		'data_centre' => array(
			'field'   => 'api_key',
			'matches' => '-([a-z]{2}\d{1,3})$',
		),
		'anywhere'    => array(
			'field'   => 'region',
			'matches' => 'https?://([a-z.]+)/',
			'map'     => array( 'EU.example' => 'Europe' ),
		),
	);

	/**
	 * @return array<string, array{string, string}>
	 */
	public function regions(): array {
		return array(
			'as it is written'             => array( 'EU', 'api.eu.example' ),
			'in lower case'                => array( 'eu', 'api.eu.example' ),
			'in mixed case'                => array( 'eUrOpE', 'api.eu.example' ),
			'with white space'             => array( " EU\n", 'api.eu.example' ),
			'nothing'                      => array( '', 'api.example' ),
			'an unknown one'               => array( 'mars', 'api.example' ),
			'a host of somebody else'      => array( 'evil.example', 'api.example' ),
			'one that only begins like it' => array( "EU\0", 'api.eu.example' ),
			'a number'                     => array( '0', 'api.example' ),
			'bytes that are no text'       => array( "\xFF", 'api.example' ),
		);
	}

	/**
	 * @dataProvider regions
	 */
	public function test_a_map_gives_one_of_its_own_values_whatever_is_stored( string $stored, string $host ): void {
		$this->assertSame( $host, $this->slots( array( 'region' => $stored ) )->get( 'host_of' ) );
	}

	public function test_a_part_of_a_key_is_a_slot_only_where_the_key_has_that_part(): void {
		$this->assertSame( 'us21', $this->slots( array( 'api_key' => 'abcdef-us21' ) )->get( 'data_centre' ) );
		foreach ( array( '', 'abcdef', 'abcdef-us21.evil.example', 'abcdef-us21/x', 'abcdef-US21', 'abcdef-us2100', "abcdef-us21\n x" ) as $key ) {
			$this->assertSame( '', $this->slots( array( 'api_key' => $key ) )->get( 'data_centre' ), $key );
		}
	}

	public function test_what_was_cut_out_is_looked_up_and_what_is_not_there_is_nothing(): void {
		$this->assertSame( 'Europe', $this->slots( array( 'region' => 'https://eu.example/x' ) )->get( 'anywhere' ) );
		$this->assertSame( '', $this->slots( array( 'region' => 'https://us.example/x' ) )->get( 'anywhere' ) );
	}

	public function test_the_others_of_a_map_are_its_other_values_each_once(): void {
		$this->assertSame( array( 'EU' => 'api.eu.example' ), $this->slots( array( 'region' => 'us' ) )->others( 'host_of' ) );
		$this->assertSame( array( 'EU' => 'api.eu.example' ), $this->slots( array( 'region' => 'mars' ) )->others( 'host_of' ) );
		$this->assertSame( array( 'US' => 'api.example' ), $this->slots( array( 'region' => 'Europe' ) )->others( 'host_of' ) );
		$this->assertSame( array(), $this->slots( array( 'region' => 'us' ) )->others( 'data_centre' ) );
		$this->assertSame( array(), $this->slots( array( 'region' => 'us' ) )->others( 'nobody' ) );
	}

	public function test_a_slot_that_was_set_counts_more_than_what_is_stored_and_only_in_the_copy(): void {
		$slots = $this->slots( array( 'region' => 'us' ) );
		$other = $slots->with( 'host_of', 'api.eu.example' );
		$this->assertSame( array( 'api.example', 'api.eu.example' ), array( $slots->get( 'host_of' ), $other->get( 'host_of' ) ) );
		$this->assertSame( 'us', $other->get( 'region' ) );
		$this->assertSame( array( 'US' => 'api.example' ), $other->others( 'host_of' ) );
	}

	public function test_a_secret_that_was_set_counts_only_in_the_copy_and_changes_what_is_made_of_it(): void {
		$slots = $this->slots( array( 'api_key' => 'abcdef-us21' ) );
		$other = $slots->with_secret( 'api_key', Probing::secret( 'random-us5' ) );
		$this->assertSame( array( 'abcdef-us21', 'us21' ), array( $slots->secret( 'api_key' )->reveal(), $slots->get( 'data_centre' ) ) );
		$this->assertSame( array( 'random-us5', 'us5' ), array( $other->secret( 'api_key' )->reveal(), $other->get( 'data_centre' ) ) );
	}

	public function test_a_value_that_looks_like_a_slot_is_not_filled_again(): void {
		$slots = $this->slots(
			array(
				'region'  => '{api_key}',
				'api_key' => 'a-secret-key',
			)
		);
		$this->assertSame( 'x {api_key} y', $slots->fill( 'x {region} y' ) );
		$this->assertSame( array( 'a' => '{api_key}' ), $slots->fill_json( array( 'a' => '{region}' ) ) );
		$this->assertSame( '%7Bapi_key%7D', $slots->fill( '{region}', 'rawurlencode' ) );
	}

	public function test_a_slot_nobody_knows_is_empty_and_a_field_goes_before_the_site_s_own_name(): void {
		$slots = $this->slots( array( 'sender' => 'a@b.example' ) );
		$this->assertSame( '[][a@b.example][shop.example]', $slots->fill( '[{nobody}][{sender}][{host}]' ) );
		$this->assertTrue( $slots->secret( 'nobody' )->is_empty() );
	}

	/**
	 * @param array<string, string> $values
	 */
	private function slots( array $values ): Slots {
		return new Slots( array( 'slots' => self::SPECS ), array_map( array( Probing::class, 'secret' ), $values ), Probing::context() );
	}
}
