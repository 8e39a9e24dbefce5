<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Policy;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Network\Policy_Routes;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * "Providers may be asked" is switched off while they are asked.
 *
 * @group multisite
 */
final class Consent_Test extends Test_Case {

	use Sites_In_Test;

	private const TOKENS = array( 'a', 'b', 'c' );

	/** To MailerSend, about one key: its quota, and its domains. */
	private const REQUESTS = 2;

	/** @var Set_Clock */
	private $clock;

	/** @var Canned_Http */
	private $http;

	/** @var Engine */
	private $engine;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->make_tables();
		$this->clock  = new Set_Clock( '2026-11-22 12:00 UTC' );
		$this->http   = new Canned_Http( Canned_Http::accepts() );
		$this->engine = new Engine( $this->clock, $this->http );
		( new Policy() )->set( array( 'consent' => true ) );
		$this->log_in_as( 'super_admin' );
	}

	public function test_keys_that_sites_share_are_sent_no_more_and_each_is_asked_about_once_in_the_end(): void {
		foreach ( self::TOKENS as $i => $letter ) {
			$this->add_site( 50 + $i, self::mailersend( self::token( $letter ) ) );
		}
		$this->stops_at_the_first( $this->http );
		$sweep = $this->engine->network()->sweep();
		$sweep->start();
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertCount( self::REQUESTS, $this->http->requests() );
		$this->assertSame( 'paused', $sweep->state()['state'] );

		( new Policy() )->set( array( 'consent' => true ) );
		$sweep->go_on();
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
		$sent = array_count_values( array_map( static fn( $request ): string => $request->reveal_headers()['Authorization'], $this->http->requests() ) );
		$this->assertSame( array_fill( 0, count( self::TOKENS ), self::REQUESTS ), array_values( $sent ) );
	}

	public function test_keys_of_single_sites_are_sent_no_more(): void {
		add_filter( 'key_health_network_rate', static fn(): int => 1000 );
		foreach ( array( 60, 61, 62 ) as $id ) {
			$this->add_site( $id, self::akismet( '0123456789ab' ) );
		}
		$this->http   = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$this->engine = new Engine( $this->clock, $this->http );
		$this->stops_at_the_first( $this->http );
		$sweep = $this->engine->network()->sweep();
		$sweep->start();
		$this->assertFalse( $sweep->work( 20 ) );
		$asked = array_unique( array_map( array( self::class, 'blog' ), $this->http->requests() ) );
		$this->assertSame( array( 'http://example.org/site-60/' ), array_map( 'trailingslashit', array_values( $asked ) ) );
		$this->assertSame( 'paused', $sweep->state()['state'] );

		( new Policy() )->set( array( 'consent' => true ) );
		$sweep->go_on();
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
		$asked = array_unique( array_map( array( self::class, 'blog' ), $this->http->requests() ) );
		$this->assertCount( 3, $asked );
	}

	public function test_an_event_that_comes_later_sends_nothing(): void {
		$this->add_site( 70, self::mailersend( self::token( 'a' ) ) );
		$sweep = $this->engine->network()->sweep();
		$sweep->start();
		$this->elsewhere_off();
		$sweep->event( 1, 1 );
		$this->assertSame( array(), $this->http->requests() );
		$this->assertSame( 'paused', $sweep->state()['state'] );
	}

	public function test_who_switches_it_off_on_the_screen_sees_that_the_sweep_has_stopped(): void {
		$this->add_site( 80, self::mailersend( self::token( 'a' ) ) );
		$sweep = $this->engine->network()->sweep();
		$sweep->start();
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		( new Policy_Routes( $this->engine ) )->register();
		$request = new WP_REST_Request( 'POST', '/key-health/v1/network/policy' );
		$request->set_body_params( array( 'consent' => false ) );
		$this->assertFalse( rest_do_request( $request )->get_data()['consent'] );
		$this->assertStringContainsString( '"paused"', (string) get_option( 'key_health_network_sweep' ) );
	}

	public function test_what_a_person_asks_for_stops_too(): void {
		foreach ( self::TOKENS as $i => $letter ) {
			$this->add_site( 90 + $i, self::mailersend( self::token( $letter ) ) );
		}
		$this->stops_at_the_first( $this->http );
		$this->engine->network()->book();
		$this->engine->network()->sweeping()->check()->run( array( 90, 91, 92 ), array() );
		$this->assertCount( self::REQUESTS, $this->http->requests() );
	}

	public function test_neither_begins_nor_goes_on_when_another_process_has_switched_it_off(): void {
		$sweep = $this->engine->network()->sweep();
		$sweep->start();
		$sweep->cancel();
		$this->elsewhere_off();
		foreach ( array( 'start', 'go_on' ) as $what ) {
			try {
				$sweep->$what();
				$this->fail( "$what is refused." );
			} catch ( Refused $refused ) {
				$this->assertSame( array( 'no_consent', 'Asking providers is switched off. Switch it on under Settings on the network screen.' ), array( $refused->word(), $refused->getMessage() ), $what );
			}
		}
	}

	/** While the first request is on its way. */
	private function stops_at_the_first( Canned_Http $http ): void {
		$http->before_each(
			function ( int $number ): void {
				if ( 1 === $number ) {
					$this->elsewhere_off();
				}
			}
		);
	}

	/** By another process: this one's memory of the option knows nothing of it. */
	private function elsewhere_off(): void {
		global $wpdb;
		$this->assertTrue( ( new Policy() )->is_on( 'consent' ) );
		$wpdb->update(
			$wpdb->sitemeta,
			array( 'meta_value' => serialize( array( 'consent' => false ) ) ), // phpcs:ignore WordPress.DB.SlowDBQuery, WordPress.PHP.DiscouragedPHPFunctions -- as WordPress stores it.
			array(
				'site_id'  => get_current_network_id(),
				'meta_key' => Policy::OPTION, // phpcs:ignore WordPress.DB.SlowDBQuery -- the option.
			)
		);
	}

	private static function blog( \KeyHealth\Probe\Request $request ): string {
		parse_str( $request->reveal_body(), $body );
		return (string) ( $body['blog'] ?? '' );
	}
}
