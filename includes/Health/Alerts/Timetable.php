<?php
/**
 * When alerts are sent.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * A single event of WordPress's own cron, at the earliest moment at which there is something to do.
 */
final class Timetable {

	public const HOOK = 'key_health_alerts';

	/** Whoever is early by less than this is not worth another event. */
	private const NEAR_S = 60;

	public function wake_at( int $when ): void {
		$next = wp_next_scheduled( self::HOOK );
		if ( false !== $next && $next <= $when + self::NEAR_S ) {
			return;
		}
		// WordPress takes no second event within ten minutes of another.
		wp_clear_scheduled_hook( self::HOOK );
		wp_schedule_single_event( $when, self::HOOK );
	}

	/** The next event comes at that time, and at no other; null for none. */
	public function plan( ?int $when ): void {
		if ( wp_next_scheduled( self::HOOK ) === ( $when ?? false ) ) {
			return;
		}
		$this->stop();
		if ( null !== $when ) {
			wp_schedule_single_event( $when, self::HOOK );
		}
	}

	public function stop(): void {
		wp_unschedule_hook( self::HOOK );
	}
}
