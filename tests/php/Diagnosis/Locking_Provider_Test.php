<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;

/**
 * Where a refused log-in counts against the account or the server's address, one is enough.
 */
final class Locking_Provider_Test extends Diagnosis_Test_Case {

	public function test_after_a_refusal_by_mailjet_no_other_value_is_tried_by_itself(): void {
		$http     = new Canned_Http( new Answer( 401, array( 'content-type' => 'application/json' ), '{"ErrorMessage":"API key authentication/authorization failure. You may be unauthorized to access the API or your API key may be expired."}' ) );
		$examiner = ( new Engine( new Set_Clock( self::NOW ), $http ) )->examiner();
		$key      = $this->key_with( 'mailjet', ' 0123456789abcdef0123456789abcdef ' );

		$this->assertTrue( $examiner->is_refused( $examiner->ask( $key, true ) ) );
		$this->assertSame( array(), $examiner->ask_others( $key ) );
		$this->assertCount( 1, $http->requests() );
	}

	public function test_where_a_refusal_costs_nothing_the_cleaned_value_is_tried(): void {
		$http     = new Canned_Http( Canned_Http::refuses() );
		$examiner = ( new Engine( new Set_Clock( self::NOW ), $http ) )->examiner();
		$examiner->ask( $this->key_with( 'mailersend', self::good_value( 'mailersend' ) . ' ' ), true );
		$this->assertCount( 2, $http->requests() );
	}

	private function key_with( string $provider, string $value ): Key {
		$definition = static function ( string $value, string $role, string $name ): Definition {
			return new Definition( Location::option( 'wp_mail_smtp', array( 'x', $name ) ), new Secret( $value ), $role, 'no_constant', 'Used.' );
		};
		$fields     = array();
		foreach ( $this->engine->catalog()->provider( $provider )['fields'] as $index => $field ) {
			$good     = Examples::values( $provider )[ $field['name'] ];
			$fields[] = new Field( $field['name'], $field['secret'], array( $definition( 0 === $index ? $value : $good, Definition::EFFECTIVE, $field['name'] ), $definition( $good, Definition::SHADOWED, $field['name'] . '_other' ) ) );
		}
		return $this->key_of( $provider, $fields );
	}
}
