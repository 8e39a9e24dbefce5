<?php
/**
 * Hears of changes, and takes note of what is to be told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Model\Change;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Sends nothing: it is called in the middle of a check. A site without a channel keeps nothing, and neither does a copy: whom the original
 * tells is not to hear of it.
 */
final class Listener {

	/** @var Alert_Settings */
	private $settings;

	/** @var Ledger_Store */
	private $store;

	/** @var Timetable */
	private $timetable;

	/** @var Site_Copy */
	private $copy;

	/** @var Clock */
	private $clock;

	public function __construct( Alert_Settings $settings, Ledger_Store $store, Timetable $timetable, Site_Copy $copy, Clock $clock ) {
		$this->settings  = $settings;
		$this->store     = $store;
		$this->timetable = $timetable;
		$this->copy      = $copy;
		$this->clock     = $clock;
	}

	/**
	 * @param string $key_id  Of the key.
	 * @param mixed  $change  `Model\Change` as an array; others may fire the action, too.
	 * @param bool   $is_seen Whether a person looks on.
	 */
	public function hear( string $key_id, $change, bool $is_seen ): void {
		$change = Loose::map( $change );
		if ( '' === $key_id || ! $this->settings->told() || $this->copy->is_copy() ) {
			return;
		}
		// What has no time happened now, and nothing happens later.
		$now          = $this->clock->now();
		$at           = (int) Loose::text( $change, 'at' );
		$change['at'] = $at > 0 && $at <= $now ? $at : $now;
		$is_new       = $this->store->change(
			static function ( Ledger $ledger ) use ( $key_id, $change, $is_seen ): bool {
				return $ledger->note( $key_id, $change, $is_seen );
			}
		);
		if ( $is_new ) {
			$this->wake();
		}
	}

	/**
	 * Hears what it has missed.
	 *
	 * @param list<string>                   $ids     Of keys.
	 * @param callable(string): list<Change> $changes Of a key, the newest first.
	 */
	public function catch_up( array $ids, callable $changes ): void {
		$told = $this->settings->told();
		if ( ! $told || $this->copy->is_copy() ) {
			return;
		}
		$since  = min( array_map( static fn( Channel $channel ): int => $channel->added_at(), $told ) );
		$ledger = $this->store->read();
		foreach ( $ids as $id ) {
			foreach ( $ledger->missed( $id, $changes( $id ), $since ) as $change ) {
				$this->hear( $id, $change->to_array(), false );
			}
		}
	}

	/** What is not noted as told when the present run ends is tried again. */
	public function follow_up(): void {
		$this->timetable->wake_at( $this->clock->now() + Channel_Record::AGAIN_S[0] );
	}

	/**
	 * Sees to it that what waits is sent: an event of cron can get lost.
	 *
	 * @param bool $anew Whether what is planned so far is not needed any more.
	 */
	public function wake( bool $anew = false ): void {
		try {
			$next = $this->next();
		} catch ( No_Answer $none ) {
			// What is planned stays.
			return;
		}
		if ( $anew ) {
			$this->timetable->plan( $next );
		} elseif ( null !== $next ) {
			$this->timetable->wake_at( $next );
		}
	}

	/** When there is something to tell next; null for never. */
	private function next(): ?int {
		if ( ! $this->settings->told() || $this->copy->is_copy() ) {
			return null;
		}
		$next   = null;
		$ledger = $this->store->ask();
		foreach ( $this->settings->told() as $channel ) {
			$at   = $ledger->next( $channel->id(), $this->clock->now(), $this->settings->collect_s() );
			$next = null === $at ? $next : min( $next ?? $at, $at );
		}
		return null === $next ? null : $this->settings->quiet()->next_loud( max( $next, $this->clock->now() ) );
	}
}
