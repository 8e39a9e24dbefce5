<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * FluentSMTP asks whether a connection is healthy, and gets a live answer.
 */
final class Fluent_Smtp_Probe_Test extends Test_Case {

	private const TOKEN = 'aaaabbbb-cccc-dddd-eeee-ffff00001111';

	/** @var Set_Clock */
	private $clock;

	/** @var Canned_Http */
	private $http;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->log_in_as( 'administrator' );
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'fluent-smtp/fluent-smtp.php' ) );
		Keys_On_Site::put( 'fluentmail-settings', $this->settings( self::TOKEN ) );
		$this->engine()->store()->set_setting( 'consent', true );
		$this->provider_says( $this->accepted() );
	}

	public function test_an_accepted_key_leaves_the_answer_as_it_is(): void {
		$this->assertTrue( $this->answer() );
		$this->assertNotEmpty( $this->http->requests() );
	}

	public function test_a_refused_key_is_an_error_with_our_title_and_without_the_key(): void {
		$this->provider_says( $this->refused() );
		$error = $this->answer();
		$this->assertInstanceOf( \WP_Error::class, $error );
		$this->assertStringContainsString( 'Postmark', $error->get_error_message() );
		$this->assertStringNotContainsString( substr( self::TOKEN, 0, 8 ), print_r( $error, true ) );
		$this->assertStringNotContainsString( '{', $error->get_error_message() );
	}

	public function test_what_is_not_known_leaves_the_answer_as_it_is(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->assertTrue( $this->answer() );
	}

	public function test_without_consent_nobody_is_asked_and_nothing_is_said(): void {
		$this->provider_says( $this->refused() );
		$this->answer();
		$this->engine()->store()->set_setting( 'consent', false );
		$this->provider_says( $this->refused() );
		$this->assertTrue( $this->answer() );
		$this->assertSame( array(), $this->http->requests() );
	}

	public function test_a_verdict_of_the_last_hour_is_good_enough(): void {
		$this->provider_says( $this->refused() );
		$this->answer();
		$this->provider_says( $this->accepted() );
		$this->clock->pass( HOUR_IN_SECONDS - 1 );
		$this->assertInstanceOf( \WP_Error::class, $this->answer() );
		$this->assertSame( array(), $this->http->requests() );

		$this->clock->pass( 2 );
		$this->assertTrue( $this->answer() );
		$this->assertNotEmpty( $this->http->requests() );
	}

	public function test_a_verdict_about_another_value_counts_for_nothing(): void {
		$this->provider_says( $this->refused() );
		$this->answer();
		Keys_On_Site::put( 'fluentmail-settings', $this->settings( strrev( self::TOKEN ) ) );
		$this->provider_says( $this->accepted() );
		$this->assertTrue( $this->answer() );
		$this->assertNotEmpty( $this->http->requests() );
	}

	public function test_a_pause_that_the_provider_asks_for_is_kept(): void {
		$this->provider_says( new Answer( 429, array( 'retry-after' => '3599' ), '{}' ) );
		$this->assertTrue( $this->answer() );
		$this->clock->pass( 1800 );
		$this->provider_says( $this->refused() );
		$this->assertTrue( $this->answer() );
		$this->assertSame( array(), $this->http->requests() );
	}

	/**
	 * @dataProvider strange
	 *
	 * @param mixed $result   What somebody else said.
	 * @param mixed $settings What FluentSMTP hands over.
	 */
	public function test_what_is_not_ours_to_answer_is_left_alone( $result, $settings ): void {
		$this->provider_says( $this->refused() );
		$this->assertSame( $result, $this->engine()->fluent_smtp_probe()->answer( $result, $settings ) );
		$this->assertSame( array(), $this->http->requests() );
	}

	/**
	 * @return array<string, array{mixed, mixed}>
	 */
	public function strange(): array {
		$known = array(
			'provider'     => 'postmark',
			'sender_email' => 'shop@example.org',
		);
		return array(
			'somebody else objects already' => array( new \WP_Error( 'x', 'y' ), $known ),
			'somebody else says false'      => array( false, $known ),
			'no settings'                   => array( true, null ),
			'a provider that is not known'  => array( true, array( 'provider' => 'default' ) + $known ),
			'another provider'              => array( true, array( 'provider' => 'sendgrid' ) + $known ),
			'another sender'                => array( true, array( 'sender_email' => 'else@example.org' ) + $known ),
			'lists where texts belong'      => array(
				true,
				array(
					'provider'     => array(),
					'sender_email' => array(),
				),
			),
		);
	}

	public function test_the_filter_of_fluentsmtp_leads_here(): void {
		$this->assertTrue( has_filter( 'fluentmail_connection_health_probe' ) );
		// No consent in this request's own engine would be a request to a real provider.
		$this->engine()->store()->set_setting( 'consent', false );
		$this->assertTrue( apply_filters( 'fluentmail_connection_health_probe', true, array() ) );
		$this->assertFalse( apply_filters( 'fluentmail_connection_health_probe', false ) );
	}

	/**
	 * @return mixed
	 */
	private function answer() {
		return $this->engine()->fluent_smtp_probe()->answer(
			true,
			array(
				'provider'     => 'postmark',
				'sender_email' => 'Shop@Example.org',
				'api_key'      => self::TOKEN,
			)
		);
	}

	private function provider_says( Answer $answer ): void {
		$this->http = new Canned_Http( $answer );
	}

	private function accepted(): Answer {
		return new Answer( 200, array( 'content-type' => 'application/json' ), '{"ID":1,"Name":"Shop","ApiTokens":["x"],"Color":"blue","SmtpApiActivated":true,"DeliveryType":"Live"}' );
	}

	private function refused(): Answer {
		return new Answer( 401, array( 'content-type' => 'application/json' ), '{"ErrorCode":10,"Message":"The Server Token you provided in the X-Postmark-Server-Token request header was invalid."}' );
	}

	private function engine(): Engine {
		return new Engine( $this->clock, $this->http ?? new Canned_Http( $this->accepted() ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function settings( string $key ): array {
		$id    = md5( 'shop@example.org' );
		$codec = array();
		foreach ( $this->engine()->catalog()->plugin( 'fluent-smtp' )['stores'] as $store ) {
			$codec = 'postmark' === $store['provider'] ? reset( $store['fields'] )['codec'] : $codec;
		}
		return array(
			'connections' => array(
				$id => array(
					'title'             => 'Shop',
					'provider_settings' => array(
						'provider'     => 'postmark',
						'sender_email' => 'shop@example.org',
						'key_store'    => 'db',
						'api_key'      => ( new Codecs() )->of( $codec )->seal( new Secret( $key ) ),
					),
				),
			),
			'mappings'    => array( 'shop@example.org' => $id ),
			'misc'        => array( 'default_connection' => $id ),
			'use_encrypt' => 'yes',
		);
	}
}
