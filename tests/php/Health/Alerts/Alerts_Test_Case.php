<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Channel;
use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Http;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Alert_Parts;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A site whose keys change as a test says. It is noon on a Sunday in UTC.
 */
abstract class Alerts_Test_Case extends Test_Case {

	protected const GENERIC = 'https://hooks.shop.example/in?token=Zx81PqRs';
	protected const SLACK   = 'https://hooks.slack.com/services/T000/B000/abcdefghWXYZ';

	/** @var Set_Clock */
	protected $clock;

	/** @var Alert_Parts */
	protected $alerts;

	protected function set_up() {
		parent::set_up();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		update_option( 'timezone_string', 'UTC' );
		wp_unschedule_hook( Timetable::HOOK );
		$this->clock = new Set_Clock( '2026-11-22 12:00 UTC' );
		$this->through( null );
	}

	/** From now on webhooks are asked over this; null for the real way. */
	protected function through( ?Http $http ): void {
		$engine       = new Engine( $this->clock, $http );
		$this->alerts = new Alert_Parts(
			$engine,
			$http,
			static function (): array {
				return array( '203.0.113.80' );
			}
		);
	}

	/** @return string Id of the new channel. */
	protected function channel( string $kind, string $address ): string {
		$id = bin2hex( random_bytes( 4 ) );
		$this->alerts->settings()->add( new Channel( $id, $kind, new Secret( $address ), $this->clock->now() ) );
		$this->alerts->store()->change(
			static function ( $ledger ) use ( $id ): bool {
				$ledger->open( $id );
				return true;
			}
		);
		return $id;
	}

	protected function breaks( string $key, string $diagnosis = 'invalid', bool $is_seen = false ): void {
		$this->changes( $key, 'broken', 'working', $diagnosis, $is_seen );
	}

	protected function recovers( string $key, string $state = 'working' ): void {
		$this->changes( $key, $state, 'broken', 'ok' );
	}

	protected function changes( string $key, string $state, ?string $before, string $diagnosis, bool $is_seen = false ): void {
		$now = $this->clock->now();
		$this->alerts->listener()->hear(
			$key,
			array(
				'key_id'     => $key,
				'at'         => $now,
				'state'      => $state,
				'diagnosis'  => $diagnosis,
				'reason'     => '',
				'confidence' => 'proven',
				'before'     => null === $before ? null : array(
					'state'     => $before,
					'diagnosis' => 'broken' === $before ? 'invalid' : 'ok',
				),
				'since'      => $now,
				'place'      => 'option',
				'address'    => '',
			),
			$is_seen
		);
	}

	protected function send(): void {
		$this->alerts->sender()->run();
	}

	/** Goes on to the next event of cron, and lets it run; null when there is none. */
	protected function next_event(): ?int {
		$next = wp_next_scheduled( Timetable::HOOK );
		if ( false === $next ) {
			return null;
		}
		$this->clock->pass( max( 0, $next - $this->clock->now() ) );
		wp_unschedule_event( $next, Timetable::HOOK );
		$this->send();
		return $next;
	}
}
