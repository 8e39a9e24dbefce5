<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Tests\Test_Case;

final class Codec_Gravity_Forms_Test extends Test_Case {

	private const VALUE = 'SG.aBcDeFgHiJkLmNoPqRsTuV.0123456789-abcdefghijklmnopqrstuvwxyz';

	public function test_gravity_forms_settings_open_only_under_the_key_that_sealed_them(): void {
		$seal     = ( new Gravity_Forms_Seal() )->with_salts( array( 'GF_ENCRYPTION_KEY' => 'one' ) );
		$settings = array( 'apiKey' => self::VALUE );
		$sealed   = $seal->seal( $settings );

		$this->assertSame( $settings, $seal->open( $sealed ) );
		$this->assertNull( $seal->with_salts( array( 'GF_ENCRYPTION_KEY' => 'two' ) )->open( $sealed ) );
		$this->assertNull( ( new Gravity_Forms_Seal() )->open( $sealed ) );
		$this->assertFalse( ( new Gravity_Forms_Seal() )->is_used() );
		$this->assertSame( array( 'GF_ENCRYPTION_KEY' ), $seal->salts() );
		$this->assertTrue( $seal->is_sealed( $sealed ) );
		$value = base64_decode( json_decode( $sealed, true )['value'] );
		for ( $i = 0, $end = strlen( $value ); $i < $end; $i++ ) {
			$other       = $value;
			$other[ $i ] = $other[ $i ] ^ "\x01";
			$this->assertNull( $seal->open( $this->gravity( base64_encode( $other ) ) ) );
			$this->assertNull( $seal->open( $this->gravity( base64_encode( substr( $value, 0, $i ) ) ) ) );
		}
		foreach ( array( '', '[]', '{"encrypted":false}', '{"encrypted":true}', '{"encrypted":true,"value":[]}', "\xff", 'null', str_repeat( '[', 1 << 20 ), $this->gravity( str_repeat( 'A', 5 << 20 ) ) ) as $stored ) {
			$this->assertNull( $seal->open( $stored ) );
		}
		$this->assertFalse( $seal->is_sealed( '{"apiKey":"x"}' ) );

		$this->expectException( \DomainException::class );
		( new Gravity_Forms_Seal() )->seal( $settings );
	}

	private function gravity( string $value ): string {
		return (string) json_encode(
			array(
				'encrypted' => true,
				'value'     => $value,
			)
		);
	}
}
