<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

final class Fingerprinter_Test extends Test_Case {

	public function test_the_same_value_has_the_same_fingerprint_on_one_installation(): void {
		$first  = ( new Fingerprinter( 'a salt' ) )->of( new Secret( 'the key' ) );
		$second = ( new Fingerprinter( 'a salt' ) )->of( new Secret( 'the key' ) );

		$this->assertSame( $first, $second );
		$this->assertMatchesRegularExpression( '/^[0-9a-f]{16}$/D', (string) $first );
	}

	public function test_a_value_that_differs_by_a_space_has_another_fingerprint(): void {
		$fingerprinter = new Fingerprinter( 'a salt' );
		$this->assertNotSame( $fingerprinter->of( new Secret( 'the key' ) ), $fingerprinter->of( new Secret( 'the key ' ) ) );
	}

	public function test_a_list_of_hashes_of_guessed_keys_is_of_no_use_on_another_installation(): void {
		$here = ( new Fingerprinter( 'a salt' ) )->of( new Secret( 'the key' ) );

		$this->assertNotSame( $here, ( new Fingerprinter( 'another salt' ) )->of( new Secret( 'the key' ) ) );
		foreach ( array( 'md5', 'sha1', 'sha256', 'sha512' ) as $algorithm ) {
			$this->assertStringStartsNotWith( (string) $here, hash( $algorithm, 'the key' ) );
			$this->assertStringStartsNotWith( (string) $here, hash_hmac( $algorithm, 'the key', 'a salt' ) );
		}
	}

	public function test_nothing_has_no_fingerprint(): void {
		$this->assertNull( ( new Fingerprinter( 'a salt' ) )->of( new Secret( '' ) ) );
	}

	public function test_changed_salts_are_told_from_a_changed_key(): void {
		$this->assertSame( ( new Fingerprinter( 'a salt' ) )->epoch(), ( new Fingerprinter( 'a salt' ) )->epoch() );
		$this->assertNotSame( ( new Fingerprinter( 'a salt' ) )->epoch(), ( new Fingerprinter( 'new salt' ) )->epoch() );
	}

	public function test_a_dump_of_the_fingerprinter_does_not_tell_its_salt(): void {
		$dump = print_r( new Fingerprinter( 'a very secret salt' ), true ) . var_export( new Fingerprinter( 'a very secret salt' ), true );
		$this->assertStringNotContainsString( 'secret salt', $dump );
		$this->assertStringNotContainsString( hash_hmac( 'sha256', 'key-health-fingerprint', 'a very secret salt' ), $dump );
	}
}
