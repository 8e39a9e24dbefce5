<?php
/**
 * When each key is due for a check that nobody asked for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Health\Pauses;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Once a day; at once when other values stand there; sooner again after trouble on the way, ever more seldom. What the provider bears
 * has the last word (`Pauses`).
 */
final class Planner {

	private const FIRST_RETRY_S = 900;

	/** A check that a person made shortly before stands for the one of the day. */
	private const APART_S = HOUR_IN_SECONDS;

	/** Access tokens of log-ins change by themselves, about once an hour. */
	private const LOGIN_APART_S = 6 * HOUR_IN_SECONDS;

	/** What waiting does not mend. */
	private const LASTING = array( 'not_checkable', 'blocked_by_site', 'no_transport' );

	/** @var Pauses */
	private $pauses;

	/** @var Daily_Time */
	private $time;

	/** @var Clock */
	private $clock;

	public function __construct( Pauses $pauses, Daily_Time $time, Clock $clock ) {
		$this->pauses = $pauses;
		$this->time   = $time;
		$this->clock  = $clock;
	}

	/**
	 * @param Key                       $key     The key.
	 * @param Key_Memory                $memory  What is remembered of it.
	 * @param bool                      $is_same Whether that is about the values that stand there now.
	 * @param array{at: int, n: int}|null $try   The last time that a check of it was begun and came to no end, and how often in a row.
	 * @return Plan|null Null for a key that only a person may have checked.
	 */
	public function plan( Key $key, Key_Memory $memory, bool $is_same, ?array $try = null ): ?Plan {
		$free = $this->pauses->free_at( $key, $memory, $is_same, false );
		if ( null === $free ) {
			return null;
		}
		$now     = $this->clock->now();
		$checked = $memory->checked_at();
		$daily   = false;
		if ( null === $checked || $checked > $now ) {
			// Never checked; or the clock went back, and then nobody knows when.
			$at = $now;
		} elseif ( ! $is_same ) {
			$at = $this->pauses->is_login( $key ) ? $checked + self::LOGIN_APART_S : $now;
		} else {
			$at    = $this->time->next( $key->id(), $checked, self::APART_S );
			$daily = true;
			if ( $memory->failures() > 0 && ! in_array( Loose::text( $memory->verdict(), 'diagnosis' ), self::LASTING, true ) ) {
				$at    = min( $at, $checked + self::wait( $memory->failures() ) );
				$daily = false;
			}
		}
		if ( null !== $try && $try['at'] <= $now && $try['at'] >= (int) $checked ) {
			// The provider may have been asked all the same.
			$at    = max( $at, $try['at'] + max( self::wait( $try['n'] ), $this->pauses->apart( $key ) ) );
			$daily = false;
		}
		$at = max( $at, $free );
		return new Plan( $key->id(), $at > $now ? Daily_Time::off_the_hour( $at ) : $at, $daily && $free <= $now );
	}

	/** Whether a check of it is not to be begun in vain because of others: it would have to wait for long. */
	public function goes_alone( Key $key ): bool {
		return $this->pauses->apart( $key ) > 0;
	}

	/** 15 minutes, 30, an hour, two … up to a day. */
	private static function wait( int $failures ): int {
		return (int) min( DAY_IN_SECONDS, self::FIRST_RETRY_S * 2 ** min( 10, max( 0, $failures - 1 ) ) );
	}
}
