<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Copies\Site_Identity;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The channels came along with the database. Whom the original tells hears nothing of a copy.
 */
final class On_A_Copy_Test extends Alerts_Test_Case {

	/** @var Canned_Http */
	private $wire;

	protected function set_up() {
		parent::set_up();
		delete_option( Site_Copy::OPTION );
		$this->wire = new Canned_Http( Canned_Http::accepts() );
		$this->through( $this->wire );
		$this->channel( 'slack', self::SLACK );
	}

	public function test_what_waited_on_the_original_and_its_event_of_cron_are_not_sent_by_a_copy_on_which_nobody_has_looked_yet(): void {
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->assertNotFalse( wp_next_scheduled( Timetable::HOOK ) );
		$this->become_a_copy();
		$this->clock->pass( DAY_IN_SECONDS );
		$this->assertNotNull( $this->next_event() );
		$this->assertSame( 0, $this->sent() );
		$this->assertNull( $this->next_event(), 'Nothing is to be done until this is the new home.' );
	}

	public function test_what_breaks_on_a_copy_is_told_neither_then_nor_when_its_database_is_back_at_the_original(): void {
		$this->become_a_copy();
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
		$this->send();

		$here = Site_Identity::of_this_site( ( new Engine() )->fingerprinter()->salts() );
		update_option( Site_Copy::OPTION, $here->to_array() + (array) get_option( Site_Copy::OPTION ) );
		$this->assertFalse( ( new Engine() )->watching()->copies()->copy()->is_copy() );
		$this->alerts->listener()->wake();
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->recovers( Keys_On_Site::MAILERSEND );
		$this->send();
		$this->assertSame( 0, $this->sent() );

		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->clock->pass( DAY_IN_SECONDS );
		$this->send();
		$this->assertSame( 1, $this->sent(), 'The original tells again.' );
	}

	public function test_the_new_home_tells_what_broke_while_alerts_rested(): void {
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-watching.php';
		\KeyHealth\watch_settings();
		$this->become_a_copy();
		$engine = new Engine( null, new Canned_Http( Canned_Http::refuses() ) );
		$engine->watching()->copies()->copy()->look();
		$engine->checker()->check( $engine->discoverer()->keys()[ Keys_On_Site::MAILERSEND ], true );
		$this->assertSame( 'broken', $engine->watching()->past()->history()->of( Keys_On_Site::MAILERSEND )[0]->to_array()['state'] );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );

		$answer = rest_do_request( new \WP_REST_Request( 'POST', '/key-health/v1/copy/adopt' ) );
		$this->assertSame( 200, $answer->get_status() );
		$this->assertNotFalse( wp_next_scheduled( Timetable::HOOK ) );
		$this->clock->pass( DAY_IN_SECONDS );
		$this->clock->pass( max( 0, time() + HOUR_IN_SECONDS - $this->clock->now() ) );
		$this->send();
		$this->assertSame( 1, $this->sent() );
	}

	public function test_the_settings_say_that_alerts_rest_and_of_whom_this_is_a_copy(): void {
		$this->assertSame( '', $this->alerts->view()->view()['rests'] );
		$this->become_a_copy();
		$this->assertSame( 'Alerts rest because this site looks like a copy of original.org.', $this->alerts->view()->view()['rests'] );
	}

	private function sent(): int {
		return count( $this->wire->requests() );
	}

	private function become_a_copy(): void {
		$was = new Site_Identity(
			'https://original.org',
			array(
				'folder'   => 'a',
				'salts'    => 'b',
				'database' => 'c',
			)
		);
		update_option( Site_Copy::OPTION, $was->to_array() );
	}
}
