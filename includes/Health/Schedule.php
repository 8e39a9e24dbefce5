<?php
/**
 * The daily check.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

defined( 'ABSPATH' ) || exit;

/**
 * Through WordPress's cron functions only, so that hosts can put their own in its place.
 */
final class Schedule {

	public const HOOK = 'key_health_daily';

	/** When the next check is due, in seconds; null when the daily check is off. */
	public function next(): ?int {
		$next = wp_next_scheduled( self::HOOK );
		return false === $next ? null : $next;
	}

	/** The first one within a day, at a moment of this site's own: a thousand sites must not ask a provider at the same minute. */
	public function start( int $now ): void {
		if ( null === $this->next() ) {
			wp_schedule_event( $now + wp_rand( HOUR_IN_SECONDS, DAY_IN_SECONDS ), 'daily', self::HOOK );
		}
	}

	public function stop(): void {
		wp_clear_scheduled_hook( self::HOOK );
	}
}
