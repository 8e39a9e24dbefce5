<?php
/**
 * One fix for all sites that share a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Goes on site by site, in slices, whoever calls: the open page, cron, WP-CLI; and after whatever has stopped it.
 */
final class Many_Fix {

	/** @var Fix_Records */
	private $records;

	/** @var Fix_Rows */
	private $rows;

	/** @var Fix_List */
	private $sites;

	/** @var Fix_Tally */
	private $tally;

	/** @var New_Values */
	private $values;

	/** @var Site_Turn */
	private $turn;

	/** @var Clock */
	private $clock;

	public function __construct( Fix_Records $records, Fix_Rows $rows, Fix_List $sites, Fix_Tally $tally, New_Values $values, Site_Turn $turn, Clock $clock ) {
		$this->records = $records;
		$this->rows    = $rows;
		$this->sites   = $sites;
		$this->tally   = $tally;
		$this->values  = $values;
		$this->turn    = $turn;
		$this->clock   = $clock;
	}

	/**
	 * Does some of it.
	 *
	 * @param int $id      Of the fix.
	 * @param int $seconds How long; the site that is begun is ended.
	 */
	public function work( int $id, int $seconds ): void {
		$until = $this->clock->now() + $seconds;
		do {
			$fix = $this->records->get( $id );
			if ( null === $fix || ! $fix->is_under_way() ) {
				return;
			}
			$row = Fix_Record::UNDOING === $fix->state()
				? $this->rows->take( $id, Fix_Tally::TO_UNDO, $this->clock->now(), true )
				: $this->rows->take( $id, array( Fix_Row::WAITING, Fix_Row::RUNNING ), $this->clock->now() );
			if ( null === $row ) {
				break;
			}
			if ( ! $this->turn->of( $fix, $row, $this->new_values( $fix ) ) ) {
				$this->records->change( $id, array( Fix_Record::RUNNING ), Fix_Record::PAUSED, $this->clock->now() );
				return;
			}
		} while ( $this->clock->now() < $until );
		$this->end_where_done( $fix );
	}

	/** @throws Refused When it is not under way. */
	public function pause( int $id ): void {
		$this->change( $id, array( Fix_Record::RUNNING ), Fix_Record::PAUSED );
	}

	/**
	 * @param int                        $id     Of the fix.
	 * @param array<string, Secret>|null $pasted The new values once more, where they are not to be had otherwise.
	 * @throws Refused When it does not wait, the values are not to be had, or its sites cannot be noted.
	 */
	public function resume( int $id, ?array $pasted = null ): void {
		$fix = $this->fix( $id );
		if ( null !== $pasted ) {
			$this->values->take( $fix, $pasted );
		} elseif ( $this->needs_values( $fix ) ) {
			throw new Refused( 'needs_value', __( 'The new key was kept for an hour only, and no site has it any more. Paste it again to go on.', 'key-health' ), 409 );
		}
		if ( Fix_Record::PAUSED === $fix->state() && ! $this->sites->complete( $fix ) ) {
			throw new Refused( 'not_noted', __( 'The database did not take the list of sites, so the fix waits. Try again.', 'key-health' ), 500 );
		}
		$this->change( $id, array( Fix_Record::PAUSED ), Fix_Record::RUNNING );
	}

	/** @throws Refused When it cannot be taken back any more. */
	public function undo( int $id ): void {
		$until = $this->tally->undo_until( $id );
		if ( null === $until || $this->clock->now() > $until ) {
			throw new Refused( 'nothing_kept', __( 'The old keys were kept for an hour only. They cannot be put back any more.', 'key-health' ), 409 );
		}
		$this->change( $id, array( Fix_Record::RUNNING, Fix_Record::PAUSED, Fix_Record::DONE, Fix_Record::UNDONE ), Fix_Record::UNDOING );
		$this->rows->try_again( $id );
		$this->rows->skip_unbegun( $id, 'not_begun', $this->clock->now() );
		$this->values->forget( $this->fix( $id ) );
	}

	/** Whether a person has to paste the new key again before it can go on. */
	public function needs_values( Fix_Record $fix ): bool {
		return ! $fix->has_ended() && ! $fix->is_clearing() && Fix_Record::UNDOING !== $fix->state() && null === $this->new_values( $fix );
	}

	/** Erases what is older than an hour. */
	public function erase_old(): void {
		foreach ( $this->records->all() as $fix ) {
			$until = $this->tally->undo_until( $fix->id() );
			if ( null !== $until && $this->clock->now() > $until && Fix_Record::UNDOING !== $fix->state() ) {
				$this->rows->erase( $fix->id() );
			}
			if ( $fix->has_ended() || $this->clock->now() >= $fix->box_until() ) {
				$this->values->forget( $fix );
			}
		}
	}

	/** @throws Refused When there is none. */
	public function fix( int $id ): Fix_Record {
		$fix = $this->records->get( $id );
		if ( null === $fix ) {
			throw new Refused( 'no_such_fix', __( 'This fix is no longer known. Reload the page to see what is.', 'key-health' ), 404 );
		}
		return $fix;
	}

	/**
	 * @return array<string, Secret>|null Null when they are not to be had any more.
	 */
	private function new_values( Fix_Record $fix ): ?array {
		return $fix->is_clearing() || Fix_Record::UNDOING === $fix->state() ? array() : $this->values->of( $fix, $this->tally->latest( $fix->id(), array( Fix_Row::PROVEN ), 3 ) );
	}

	private function end_where_done( Fix_Record $fix ): void {
		if ( Fix_Record::UNDOING === $fix->state() ) {
			$this->rows->skip_unbegun( $fix->id(), 'not_begun', $this->clock->now() );
		}
		if ( Fix_Record::UNDOING === $fix->state() && ! $this->tally->is_anything_to_undo( $fix->id() ) ) {
			$this->records->change( $fix->id(), array( Fix_Record::UNDOING ), Fix_Record::UNDONE, $this->clock->now() );
		} elseif ( Fix_Record::RUNNING === $fix->state() && ! $this->tally->is_anything_to_do( $fix->id() ) ) {
			$this->records->change( $fix->id(), array( Fix_Record::RUNNING ), Fix_Record::DONE, $this->clock->now() );
			$this->values->forget( $fix );
		}
	}

	/**
	 * @param int          $id   Of the fix.
	 * @param list<string> $from States.
	 * @param string       $to   A state.
	 * @throws Refused When it is in none of them.
	 */
	private function change( int $id, array $from, string $to ): void {
		if ( ! $this->records->change( $id, $from, $to, $this->clock->now() ) && $this->fix( $id )->state() !== $to ) {
			throw new Refused( 'not_now', __( 'That cannot be done with this fix any more. Reload the page to see where it is.', 'key-health' ), 409 );
		}
	}
}
