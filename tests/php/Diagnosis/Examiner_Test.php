<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

final class Examiner_Test extends Test_Case {

	public function test_a_value_too_long_for_a_key_is_sent_nowhere_even_when_nothing_is_known_of_the_shape(): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ): array {
				unset( $providers['mailersend']['fields'][0]['shape'] );
				return $providers;
			}
		);
		Keys_On_Site::mailersend( str_repeat( 'a', 4097 ) );
		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = new Engine( null, $http );
		$key    = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
		$this->assertNotNull( $key );

		$verdict = $engine->examiner()->ask( $key, true );

		$this->assertSame( array( 'malformed', 'wrong_length' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array(), $http->requests() );
	}
}
