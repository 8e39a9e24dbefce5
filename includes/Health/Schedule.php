<?php
/**
 * When the next round of checks comes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

defined( 'ABSPATH' ) || exit;

/**
 * Through WordPress's cron functions only, so that hosts can put their own in its place. A single event stands at the time at which the
 * next key is due. WordPress may lose one (two requests that write its list at the same time, a round that is killed), so an hourly
 * event sees to it that there is one: hourly, because no breakage may stay unnoticed for longer than a day and a little; it does
 * nothing where a single event is to come.
 */
final class Schedule {

	public const HOOK = 'key_health_round';

	/** The daily event of earlier code. */
	public const FORMER = 'key_health_daily';

	/** Tells the safety net from the single events. */
	public const NET = 'net';

	/** Keys that a person has just had checked on the screen are not asked about beside that. */
	private const FIRST_S = 900;

	private const SOON_S = 60;

	/** When the next check is due, in seconds; null when checks by themselves are off. */
	public function next(): ?int {
		return $this->planned() ?? self::time( array( self::NET ) );
	}

	/** When the first of its events is due, in seconds; null when checks by themselves are off. */
	public function first(): ?int {
		$net = self::time( array( self::NET ) );
		return null === $net ? $this->planned() : min( $net, $this->planned() ?? $net );
	}

	/** When the next round was planned, in seconds. */
	public function planned(): ?int {
		return self::time( array() );
	}

	public function start( int $now ): void {
		$this->spread_net( $now );
		if ( null === $this->planned() ) {
			$this->plan( $now + self::FIRST_S + wp_rand( 0, self::FIRST_S ) );
		}
	}

	/** Puts the safety net up where there is none. */
	public function spread_net( int $now ): void {
		if ( null === self::time( array( self::NET ) ) ) {
			wp_schedule_event( $now + HOUR_IN_SECONDS - $now % HOUR_IN_SECONDS + wp_rand( 600, 3300 ), 'hourly', self::HOOK, array( self::NET ) );
		}
	}

	/** The next round comes at that time, and at no other. */
	public function plan( int $time ): void {
		if ( $time === $this->planned() ) {
			return;
		}
		// WordPress takes a second event within ten minutes of another for the same one, and drops it.
		wp_clear_scheduled_hook( self::HOOK );
		wp_schedule_single_event( $time, self::HOOK );
	}

	/** A round within a minute. */
	public function hurry( int $now ): void {
		$planned = $this->planned();
		if ( null !== $this->next() && ( null === $planned || $planned > $now + self::SOON_S ) ) {
			$this->plan( $now + self::SOON_S );
		}
	}

	/** Whether the event of former versions is there: the only sign of what a person chose then. */
	public function has_former(): bool {
		return false !== wp_next_scheduled( self::FORMER );
	}

	public function end_former(): void {
		wp_unschedule_hook( self::FORMER );
	}

	public function stop(): void {
		wp_unschedule_hook( self::HOOK );
		wp_unschedule_hook( self::FORMER );
	}

	/**
	 * @param list<string> $args Of the event.
	 */
	private static function time( array $args ): ?int {
		$time = wp_next_scheduled( self::HOOK, $args );
		return false === $time ? null : $time;
	}
}
