<?php
/**
 * Spreads a sweep over the workers that a site has.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Health\Watching\Daily_Time;
use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * On an engine that is there already: Action Scheduler's queue where a plugin brings it, else single events of WordPress's cron, which
 * Cavalcade and Cron Control take to other servers. One event for each shard, of the network's main site; each with arguments of its own,
 * or WordPress would take them for the same within ten minutes.
 */
final class Spread {

	public const HOOK  = 'key_health_sweep';
	public const DAILY = 'daily';

	public const ACTION_SCHEDULER = 'action_scheduler';
	public const CRON             = 'cron';
	public const PAGE             = 'page';
	public const ENGINES          = array( self::ACTION_SCHEDULER, self::CRON, self::PAGE );

	/** So many lost events are planned anew at once. */
	public const LOOKED_AFTER = 12;

	private const GROUP = 'key-health';

	private const SOON_S = 5;

	/** @var int */
	private $network;

	/** @var int */
	private $main_site;

	/** @var Clock */
	private $clock;

	public function __construct( int $network, int $main_site, Clock $clock ) {
		$this->network   = $network;
		$this->main_site = $main_site;
		$this->clock     = $clock;
	}

	/** Who comes by. */
	public function engine(): string {
		if ( $this->has_action_scheduler() ) {
			return self::ACTION_SCHEDULER;
		}
		// Where a server's own cron comes in its place nobody can see; the screen works on it too.
		return defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON ? self::PAGE : self::CRON;
	}

	/**
	 * @param int       $sweep  Its id.
	 * @param list<int> $shards Numbers.
	 */
	public function plan( int $sweep, array $shards ): void {
		$this->on_main_site(
			function () use ( $sweep, $shards ): void {
				foreach ( $shards as $shard ) {
					$this->add( $sweep, $shard, 0 );
				}
			}
		);
	}

	/** The same shard again, at a time. */
	public function again( int $sweep, int $shard, int $from ): void {
		$this->on_main_site(
			function () use ( $sweep, $shard, $from ): void {
				$this->add( $sweep, $shard, max( $from, $this->clock->now() + self::SOON_S ) );
			}
		);
	}

	/**
	 * Plans what has no event.
	 *
	 * @param int             $sweep Its id.
	 * @param array<int, int> $open  Shards that are not done, with the time from which each can be taken.
	 */
	public function ensure( int $sweep, array $open ): void {
		$this->on_main_site(
			function () use ( $sweep, $open ): void {
				foreach ( $open as $shard => $from ) {
					if ( ! $this->is_planned( array( $this->network, $sweep, $shard ) ) ) {
						$this->add( $sweep, $shard, $from );
					}
				}
			}
		);
	}

	/** The sweep of every day, at a time of day that belongs to this network. */
	public function daily( bool $is_on ): void {
		$this->on_main_site(
			function () use ( $is_on ): void {
				$args = array( $this->network, self::DAILY );
				$next = wp_next_scheduled( self::HOOK, $args );
				if ( ! $is_on && false !== $next ) {
					wp_clear_scheduled_hook( self::HOOK, $args );
				}
				if ( $is_on && false === $next ) {
					$time = new Daily_Time( 'network ' . $this->network . ' ' . network_home_url() );
					wp_schedule_single_event( $time->next( '', $this->clock->now(), HOUR_IN_SECONDS ), self::HOOK, $args );
				}
			}
		);
	}

	private function add( int $sweep, int $shard, int $at ): void {
		$args = array( $this->network, $sweep, $shard );
		if ( $this->has_action_scheduler() ) {
			if ( $at > $this->clock->now() ) {
				as_schedule_single_action( $at, self::HOOK, $args, self::GROUP );
			} else {
				as_enqueue_async_action( self::HOOK, $args, self::GROUP );
			}
			return;
		}
		wp_schedule_single_event( max( $at, $this->clock->now() ), self::HOOK, $args );
	}

	/**
	 * @param list<int> $args Of the event.
	 */
	private function is_planned( array $args ): bool {
		if ( $this->has_action_scheduler() ) {
			return false !== as_next_scheduled_action( self::HOOK, $args, self::GROUP );
		}
		return false !== wp_next_scheduled( self::HOOK, $args );
	}

	private function has_action_scheduler(): bool {
		return function_exists( 'as_enqueue_async_action' ) && function_exists( 'as_schedule_single_action' ) && function_exists( 'as_next_scheduled_action' )
			// Its tables are there from then on.
			&& did_action( 'init' ) > 0;
	}

	/**
	 * @param callable(): void $run What to do.
	 */
	private function on_main_site( callable $run ): void {
		if ( get_current_blog_id() === $this->main_site ) {
			$run();
			return;
		}
		switch_to_blog( $this->main_site );
		try {
			$run();
		} finally {
			restore_current_blog();
		}
	}
}
