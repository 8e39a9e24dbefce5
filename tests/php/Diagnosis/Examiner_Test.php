<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
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

	public function test_another_provider_s_key_is_named_and_not_sent_even_when_it_is_stored_here(): void {
		Keys_On_Site::activate();
		$settings = Configurations::settings( 'smtpcom', '' );
		// The space at the end can be cleaned away; that makes it no SMTP.com key.
		$settings['smtpcom']['api_key'] = Keys_On_Site::token( 'a' ) . ' ';
		Keys_On_Site::put( 'wp_mail_smtp', $settings );
		$http   = new Canned_Http( Canned_Http::refuses() );
		$engine = new Engine( null, $http );
		$key    = $engine->discoverer()->key( Keys_On_Site::SMTPCOM );
		$this->assertNotNull( $key );

		$verdict = $engine->examiner()->ask( $key, true );
		$finding = $engine->examiner()->explain( $key, $engine->store()->key( $key->id() ), $verdict );

		$this->assertSame( array( 'malformed', 'other_provider' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array( 'broken', 'proven' ), array( $finding->state(), $finding->to_array()['confidence'] ) );
		$this->assertStringContainsString( 'MailerSend', $finding->title() );
		$this->assertSame( array(), $http->requests() );
	}
}
