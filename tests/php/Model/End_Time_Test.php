<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\End_Time;
use KeyHealth\Tests\Test_Case;

final class End_Time_Test extends Test_Case {

	/**
	 * @return array<string, array{mixed}>
	 */
	public function no_times(): array {
		return array(
			'nothing'                             => array( '' ),
			'null'                                => array( null ),
			'true'                                => array( true ),
			'a list'                              => array( array( 1800000000 ) ),
			'an object'                           => array( (object) array( 'exp' => 1800000000 ) ),
			'words'                               => array( 'never' ),
			'a relative time'                     => array( 'tomorrow' ),
			'a distance'                          => array( '+1 year' ),
			'a day that no month has'             => array( '2027-13-45' ),
			'a date with rubbish behind'          => array( '2027-01-01 or so, I think' ),
			'zero'                                => array( 0 ),
			'a time before 2001'                  => array( 900000000 ),
			'a date before 2001'                  => array( '1999-12-31' ),
			'a date after 2100'                   => array( '2150-01-01' ),
			'a year 10000'                        => array( 253402300800 ),
			'a number below zero'                 => array( -1800000000 ),
			'nine digits'                         => array( '180000000' ),
			'eleven digits'                       => array( '18000000000' ),
			'digits and a line break with more'   => array( "1800000000\n1" ),
			'a token without a middle'            => array( 'eyJhbGciOiJub25lIn0..' ),
			'a token of two parts'                => array( 'eyJhbGciOiJub25lIn0.eyJleHAiOjE4MDAwMDAwMDB9' ),
			'a token whose middle is no base64'   => array( 'eyJhbGciOiJub25lIn0.A.' ),
			'a token whose middle is no JSON'     => array( self::token( '{"exp":18' ) ),
			'a token that is a number'            => array( self::token( '1800000000' ) ),
			'a token without an end'              => array( self::token( '{"iat":1800000000}' ) ),
			'a token with an end in words'        => array( self::token( '{"exp":"2027-01-15"}' ) ),
			'a token with an end as a list'       => array( self::token( '{"exp":[1800000000]}' ) ),
			'a token with an end far away'        => array( self::token( '{"exp":99999999999}' ) ),
			'a token with an end below zero'      => array( self::token( '{"exp":-1800000000}' ) ),
			'a token with an endless number'      => array( self::token( '{"exp":1e999}' ) ),
			'a token with a number that wraps'    => array( self::token( '{"exp":18446744075509551616}' ) ),
			'a token nested deeper than any is'   => array( self::token( '{"exp":1800000000,"a":' . str_repeat( '[', 5000 ) . str_repeat( ']', 5000 ) . '}' ) ),
			'a token in a sentence'               => array( 'Bearer ' . self::token( '{"exp":1800000000}' ) ),
			'a megabyte that begins like a token' => array( 'eyJ' . str_repeat( 'a', 1048576 ) ),
			'bytes that are no text'              => array( "\xFF\xFE1800000000" ),
		);
	}

	/**
	 * @dataProvider no_times
	 *
	 * @param mixed $value
	 */
	public function test_what_is_no_time_of_our_days_has_no_end( $value ): void {
		$this->assertNull( End_Time::of( $value ) );
	}

	/**
	 * @return array<string, array{mixed, string}>
	 */
	public function times(): array {
		return array(
			'seconds'                    => array( 1800000000, '2027-01-15 08:00:00' ),
			'seconds as text'            => array( ' 1800000000 ', '2027-01-15 08:00:00' ),
			'seconds with a fraction'    => array( '1800000000.25', '2027-01-15 08:00:00' ),
			'seconds as a float'         => array( 1800000000.0, '2027-01-15 08:00:00' ),
			'milliseconds'               => array( 1800000000123, '2027-01-15 08:00:00' ),
			'milliseconds as a float'    => array( 1800000000000.0, '2027-01-15 08:00:00' ),
			'a day, which ends at night' => array( '2027-01-15', '2027-01-15 23:59:59' ),
			'a moment in UTC'            => array( '2027-01-15T08:00:00Z', '2027-01-15 08:00:00' ),
			'a moment elsewhere'         => array( '2027-01-15T08:00:00+02:00', '2027-01-15 06:00:00' ),
			'a moment with a fraction'   => array( '2027-01-15T08:00:00.123456Z', '2027-01-15 08:00:00' ),
			'a token'                    => array( self::token( '{"sub":"x","exp":1800000000}' ), '2027-01-15 08:00:00' ),
			'a token with a fraction'    => array( self::token( '{"exp":1800000000.75}' ), '2027-01-15 08:00:00' ),
			'a signed token'             => array( self::token( '{"exp":1800000000}' ) . 'c2lnbmF0dXJl_-', '2027-01-15 08:00:00' ),
			'a token with URL letters'   => array( self::token( '{"a":"?>?>~~~","exp":1800000000}' ), '2027-01-15 08:00:00' ),
		);
	}

	/**
	 * @dataProvider times
	 *
	 * @param mixed $value
	 */
	public function test_a_time_is_read_in_every_form_in_which_providers_write_it( $value, string $expected ): void {
		$end = End_Time::of( $value );
		$this->assertIsInt( $end );
		$this->assertSame( $expected, gmdate( 'Y-m-d H:i:s', $end ) );
	}

	/** A JSON Web Token that nobody signed. */
	private static function token( string $claims ): string {
		return 'eyJhbGciOiJub25lIn0.' . rtrim( strtr( base64_encode( $claims ), '+/', '-_' ), '=' ) . '.';
	}
}
