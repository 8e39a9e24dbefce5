<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Store;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Upgrade;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What a new version does with what older ones have stored.
 */
final class Upgrade_Test extends Test_Case {

	/** @var list<string> */
	private $done = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		// The test's site has switched the plugin on.
		delete_option( Upgrade::OPTION );
		delete_option( Store::START );
	}

	public function test_a_fresh_site_needs_no_step_and_notes_the_version(): void {
		$this->assertTrue( $this->upgrade( '2.0' )->run() );
		$this->assertSame( array(), $this->done );
		$this->assertSame( '2.0', get_option( Upgrade::OPTION ) );
	}

	public function test_a_site_that_noted_no_version_gets_every_step(): void {
		update_option( Store::START, array( 'at' => 1 ) );
		$this->assertTrue( $this->upgrade( '2.0' )->run() );
		$this->assertSame( array( '0.1', '1.0', '2.0' ), $this->done );
	}

	public function test_only_the_steps_after_the_stored_version_are_done_and_only_once(): void {
		update_option( Upgrade::OPTION, '1.0' );
		$this->upgrade( '2.0' )->run();
		$this->upgrade( '2.0' )->run();
		$this->assertSame( array( '2.0' ), $this->done );
	}

	public function test_what_a_newer_version_has_stored_is_left_as_it_is(): void {
		update_option( Upgrade::OPTION, '3.0' );
		$this->assertTrue( $this->upgrade( '2.0' )->run() );
		$this->assertSame( array(), $this->done );
		$this->assertSame( '3.0', get_option( Upgrade::OPTION ) );
	}

	public function test_a_step_that_fails_is_tried_again_and_those_after_it_wait(): void {
		update_option( Upgrade::OPTION, '0.1' );
		$this->assertFalse( $this->upgrade( '2.0', '1.0' )->run() );
		$this->assertSame( array(), $this->done );
		$this->assertSame( '0.1', get_option( Upgrade::OPTION ) );
		$this->assertTrue( $this->upgrade( '2.0' )->run() );
		$this->assertSame( array( '1.0', '2.0' ), $this->done );
	}

	public function test_a_version_that_is_damaged_counts_as_none(): void {
		update_option( Upgrade::OPTION, array( 'x' ) );
		$this->assertTrue( $this->upgrade( '2.0' )->run() );
		$this->assertSame( '2.0', get_option( Upgrade::OPTION ) );
	}

	public function test_it_costs_no_page_that_is_not_ours_anything(): void {
		$this->upgrade( '2.0' )->run();
		$this->assertArrayNotHasKey( Upgrade::OPTION, wp_load_alloptions() );
	}

	public function test_a_site_of_the_first_version_gets_the_new_schedule_and_a_summary_that_can_be_read(): void {
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$clock  = new Set_Clock( '2026-11-22 12:00 UTC' );
		$engine = new Engine( $clock, new Canned_Http( Canned_Http::accepts() ) );
		update_option( Store::START, array( 'at' => $clock->now() - DAY_IN_SECONDS ) );
		update_option( Store::SETTINGS, array( 'consent' => true ) );
		update_option( Store::SUMMARY, array( 'broken' => 7 ) );
		wp_schedule_event( time() + 500, 'daily', Schedule::FORMER );

		$this->assertTrue( $engine->watching()->upgrade()->run() );
		// As on our page, and when the plugin is switched on.
		$engine->watching()->rounds()->mend();
		$this->assertFalse( wp_next_scheduled( Schedule::FORMER ) );
		$this->assertNotNull( ( new Schedule() )->next() );
		$this->assertNotSame( array( 'broken' => 7 ), get_option( Store::SUMMARY ) );
		$this->assertSame( \KeyHealth\VERSION, get_option( Upgrade::OPTION ) );
	}

	private function upgrade( string $version, string $failing = '' ): Upgrade {
		$steps = array();
		foreach ( array( '0.1', '1.0', '2.0' ) as $to ) {
			$steps[] = array(
				'to' => $to,
				'do' => function () use ( $to, $failing ): void {
					if ( $to === $failing ) {
						throw new \RuntimeException( 'The database is away.' );
					}
					$this->done[] = $to;
				},
			);
		}
		return new Upgrade( $version, $steps );
	}
}
