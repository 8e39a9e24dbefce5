<?php
/**
 * One round of checks that nobody asked for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Store;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Checks what is due, the longest unchecked first, and plans the next round. What was done is remembered with each key, so a round that
 * ends early is taken up by the next one where it stopped.
 */
final class Round {

	/** After so many seconds no further key is begun. Hosts give a request 30. */
	private const TIME_BOX_S = 20;

	/** So many keys are written down before they are asked about. */
	private const AT_ONCE = 30;

	private const SOON_S = 60;

	/** @var callable(): array<string, Key> Finds the keys, by id, as they stand at that moment. */
	private $discover;

	/** @var Examiner */
	private $examiner;

	/** @var Checker */
	private $checker;

	/** @var Store */
	private $store;

	/** @var Planner */
	private $planner;

	/** @var Lock */
	private $lock;

	/** @var Schedule */
	private $schedule;

	/** @var Changes */
	private $changes;

	/** @var Settings */
	private $settings;

	/** @var Clock */
	private $clock;

	/** @var callable(): void Makes the report, and with it what banners need. */
	private $report;

	/**
	 * @param callable(): array<string, Key> $discover Finds the keys, by id, as they stand at that moment.
	 * @param callable(): void               $report   Makes the report, and with it what banners need.
	 */
	public function __construct( callable $discover, Examiner $examiner, Checker $checker, Store $store, Planner $planner, Lock $lock, Schedule $schedule, Changes $changes, Settings $settings, Clock $clock, callable $report ) {
		$this->discover = $discover;
		$this->examiner = $examiner;
		$this->checker  = $checker;
		$this->store    = $store;
		$this->planner  = $planner;
		$this->lock     = $lock;
		$this->schedule = $schedule;
		$this->changes  = $changes;
		$this->settings = $settings;
		$this->clock    = $clock;
		$this->report   = $report;
	}

	/** The hourly event: takes care that there is a next round. */
	public function look_after(): void {
		$planned = $this->schedule->planned();
		if ( null === $planned || $planned <= $this->clock->now() || $this->changes->constants() ) {
			$this->run();
		}
	}

	public function run(): void {
		if ( ! $this->settings->is_on( 'daily' ) ) {
			$this->schedule->stop();
			return;
		}
		// Another round is under way and plans the next one; or nothing can be written, and then nobody is asked.
		if ( ! $this->settings->is_on( 'consent' ) || ! $this->lock->take() ) {
			return;
		}
		$keys = null;
		try {
			$this->schedule->spread_net( $this->clock->now() );
			// Should this round be killed, one comes as soon as the lock has expired.
			$this->schedule->plan( $this->clock->now() + Lock::EXPIRES_S + self::SOON_S );
			$keys = $this->keys();
			if ( $this->work( $keys ) || $this->clock->now() - $this->lock->told_at() >= DAY_IN_SECONDS ) {
				// What else is to be said of the site may change without any key: at least once a day.
				( $this->report )();
				$this->lock->tell();
			}
		} catch ( No_Answer $none ) {
			// The next round finds everything as it was.
			$keys = null;
		} finally {
			$keys = null === $keys ? null : $this->keys_after( $keys );
			$this->schedule->plan( null === $keys ? $this->clock->now() + HOUR_IN_SECONDS : $this->next( $keys ) );
			$this->lock->release( null === $keys ? null : array_map( 'strval', array_keys( $keys ) ) );
		}
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return bool Whether anything was learned.
	 */
	private function work( array $keys ): bool {
		$until   = $this->clock->now() + self::TIME_BOX_S;
		$over    = fn(): bool => $this->clock->now() >= $until;
		$learned = false;
		foreach ( $this->groups( $keys ) as $ids ) {
			if ( $over() || ! $this->lock->begin( $ids ) ) {
				break;
			}
			$begun = $this->clock->now();
			$left  = $this->check( array_values( array_intersect_key( $keys, array_flip( $ids ) ) ), $over );
			$this->store->refresh( $ids );
			$open = array_filter( $ids, fn( string $id ): bool => (int) $this->store->key( $id )->checked_at() < $begun );
			foreach ( array_diff( $ids, $open ) as $id ) {
				$this->lock->end( $id );
				$learned = true;
			}
			if ( count( $open ) === $left ) {
				// Nothing failed; there was no time.
				$this->lock->put_off( array_values( $open ) );
			}
		}
		return $learned;
	}

	/**
	 * @param list<Key>        $keys The keys.
	 * @param callable(): bool $over Whether no further key may be begun.
	 * @return int How many were not begun.
	 */
	private function check( array $keys, callable $over ): int {
		$left = 0;
		try {
			$this->checker->check_many(
				$keys,
				false,
				static function () use ( $over, &$left ): bool {
					$is_over = $over();
					$left   += $is_over ? 1 : 0;
					return $is_over;
				}
			);
		} catch ( \Throwable $error ) {
			// The others were checked all the same, and it must not stop the next round. What has thrown stays written down as tried in vain.
			return $left;
		}
		return $left;
	}

	/**
	 * What was tried in vain is tried by itself: then it stops nothing else.
	 *
	 * @param array<string, Key> $keys By id.
	 * @return list<list<string>> Ids of keys that are due, in the order in which they begin.
	 */
	private function groups( array $keys ): array {
		$together = array();
		$alone    = array();
		foreach ( $this->due( $keys ) as $id ) {
			if ( null === $this->lock->tried( $id ) && ! $this->planner->goes_alone( $keys[ $id ] ) ) {
				$together[] = $id;
			} else {
				$alone[] = $id;
			}
		}
		return array_merge( array_chunk( $together, self::AT_ONCE ), array_chunk( $alone, 1 ) );
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return list<string> Ids of those that are due, the longest unchecked first.
	 */
	private function due( array $keys ): array {
		$due = array();
		foreach ( $this->plans( $keys ) as $plan ) {
			if ( $plan->is_due( $this->clock->now() ) ) {
				$tried                  = $this->lock->tried( $plan->key_id() );
				$due[ $plan->key_id() ] = array( $tried['n'] ?? 0, (int) $this->store->key( $plan->key_id() )->checked_at() );
			}
		}
		// What has stopped a round before comes last.
		asort( $due );
		return array_map( 'strval', array_keys( $due ) );
	}

	/**
	 * When the next key is due.
	 *
	 * @param array<string, Key> $keys By id.
	 */
	private function next( array $keys ): int {
		$now   = $this->clock->now();
		$times = array_map( static fn( Plan $plan ): int => $plan->at(), $this->plans( $keys ) );
		return max( $now + self::SOON_S, $times ? min( min( $times ), $now + DAY_IN_SECONDS ) : $now + DAY_IN_SECONDS );
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return list<Plan>
	 */
	private function plans( array $keys ): array {
		$plans = array();
		foreach ( $keys as $key ) {
			$memory  = $this->store->key( $key->id() );
			$plans[] = $this->planner->plan( $key, $memory, $memory->is_about( $this->examiner->print_of( $key->values() ) ), $this->lock->tried( $key->id() ) );
		}
		return array_values( array_filter( $plans ) );
	}

	/**
	 * @return array<string, Key> The keys in use, by id, with what is remembered of them read anew.
	 */
	private function keys(): array {
		$keys = array();
		foreach ( ( $this->discover )() as $key ) {
			if ( $key->in_use() ) {
				$keys[ $key->id() ] = $key;
			}
		}
		$this->store->refresh( array_map( 'strval', array_keys( $keys ) ) );
		return $keys;
	}

	/**
	 * Providers take their time: who saved a key meanwhile is not to wait for a day.
	 *
	 * @param array<string, Key> $before The keys by id, as they were.
	 * @return array<string, Key> As they are.
	 */
	private function keys_after( array $before ): array {
		try {
			return $this->keys() + $before;
		} catch ( \Throwable $error ) {
			return $before;
		}
	}
}
