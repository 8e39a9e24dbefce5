<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Network\Policy;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Who runs a network keeps its sites from telling people.
 *
 * @group multisite
 */
final class On_A_Network_Test extends Alerts_Test_Case {

	/** @var Canned_Http */
	private $webhook;

	protected function set_up() {
		parent::set_up();
		( new Policy() )->set( array( 'site_alerts' => false ) );
	}

	public function test_a_site_tells_nobody_and_says_why(): void {
		$this->go_to_branch();
		$this->through( $this->webhook() );
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
		$this->alerts->sender()->run();
		$this->assertSame( 0, count( $this->webhook->requests() ) );
		$this->assertSame( 'Alerts rest because the network has switched them off for its sites.', $this->alerts->view()->view()['rests'] );
		$this->assertCount( 1, $this->alerts->view()->view()['channels'] );

		( new Policy() )->set( array( 'site_alerts' => true ) );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->alerts->sender()->run();
		$this->assertSame( 1, count( $this->webhook->requests() ) );
		$this->assertSame( '', $this->alerts->view()->view()['rests'] );
	}

	public function test_the_main_site_tells_who_runs_the_network(): void {
		$this->through( $this->webhook() );
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->alerts->sender()->run();
		$this->assertSame( 1, count( $this->webhook->requests() ) );
		$this->assertSame( '', $this->alerts->view()->view()['rests'] );
	}

	private function webhook(): Canned_Http {
		$this->webhook = new Canned_Http( new Answer( 200, array(), 'ok' ) );
		return $this->webhook;
	}

	private function go_to_branch(): void {
		$branch = wp_insert_site(
			array(
				'domain' => get_network()->domain,
				'path'   => '/branch/',
			)
		);
		switch_to_blog( $branch );
		update_option( 'timezone_string', 'UTC' );
	}
}
