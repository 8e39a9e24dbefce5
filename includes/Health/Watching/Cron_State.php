<?php
/**
 * Whether this site's scheduler works.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Health\Schedule;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Checks by themselves come by WordPress's cron: with visitors, or by the server where that is switched off. Where neither comes, no
 * breakage is noticed, so it is said where the checks are switched on.
 */
final class Cron_State {

	/** A quiet site has no visitor for an hour; ours stands for every hour. */
	private const OURS_LATE_S = 2 * HOUR_IN_SECONDS;

	/** Where all events are so late, it is not ours alone. */
	private const ALL_LATE_S = 6 * HOUR_IN_SECONDS;

	/** A round makes a report each day: where one did, something sets the scheduler going. */
	private const PROVEN_S = 26 * HOUR_IN_SECONDS;

	/** @var Schedule */
	private $schedule;

	/** @var Clock */
	private $clock;

	/** @var Lock */
	private $lock;

	/** @var bool */
	private $is_disabled;

	/**
	 * @param Schedule $schedule    Ours.
	 * @param Lock     $lock        Knows when a round was.
	 * @param Clock    $clock       The time.
	 * @param bool     $is_disabled Whether visitors do not set it going (`DISABLE_WP_CRON`).
	 */
	public function __construct( Schedule $schedule, Lock $lock, Clock $clock, bool $is_disabled ) {
		$this->schedule    = $schedule;
		$this->lock        = $lock;
		$this->clock       = $clock;
		$this->is_disabled = $is_disabled;
	}

	/**
	 * @return array{state: string, text: string, line: string}|null `Report['site']['cron']` in src/shared/types.ts; null when nothing is to be done.
	 */
	public function view(): ?array {
		$next = $this->schedule->first();
		if ( null === $next ) {
			return null;
		}
		$late = $this->late_since( $next );
		if ( null !== $late ) {
			return array(
				'state' => 'stalled',
				/* translators: %s: date and time. */
				'text'  => sprintf( __( 'Checks do not come by themselves: this site’s scheduler has been late since %s. Let the server run it every five minutes, with this line in its crontab:', 'key-health' ), $this->worded( $late ) ),
				'line'  => self::line(),
			);
		}
		return $this->is_disabled && $this->clock->now() - $this->lock->last_told() > self::PROVEN_S ? array(
			'state' => 'disabled',
			'text'  => __( 'No check has come by itself yet. The constant DISABLE_WP_CRON is set, so the server must run this site’s scheduler. This line in its crontab does it:', 'key-health' ),
			'line'  => self::line(),
		) : null;
	}

	/** Since when events have been waiting, in seconds; null when none waits too long. */
	private function late_since( int $next ): ?int {
		$now = $this->clock->now();
		if ( $now - $next > self::OURS_LATE_S ) {
			return $next;
		}
		$waiting = array_map( 'intval', array_keys( wp_get_ready_cron_jobs() ) );
		$first   = $waiting ? min( $waiting ) : $now;
		// An event of long ago that nobody took off the list says nothing as long as ours come.
		return $now - $first > self::ALL_LATE_S && $now - $next > self::OURS_LATE_S / 2 ? $first : null;
	}

	private function worded( int $time ): string {
		return (string) wp_date( Loose::text( get_option( 'date_format' ) ) . ' ' . Loose::text( get_option( 'time_format' ) ), $time );
	}

	/** A per cent sign ends a command in a crontab. */
	private static function line(): string {
		return str_replace( '%', '\\%', "*/5 * * * * curl -fsS -o /dev/null '" . site_url( 'wp-cron.php?doing_wp_cron' ) . "'" );
	}
}
