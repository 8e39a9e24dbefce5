<?php
/**
 * Has fixes for many go on when nobody looks.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * One event of the main site for each fix: it works for some time and plans itself anew; after the last it comes once more, to erase
 * what is kept.
 */
final class Fix_Calendar {

	public const HOOK = 'key_health_network_fix';

	/** Less than what servers give a request. */
	public const SLICE_S = 20;

	/** @var Many_Fix */
	private $many;

	/** @var Fix_Records */
	private $records;

	/** @var Fix_Tally */
	private $tally;

	/** @var Clock */
	private $clock;

	public function __construct( Many_Fix $many, Fix_Records $records, Fix_Tally $tally, Clock $clock ) {
		$this->many    = $many;
		$this->records = $records;
		$this->tally   = $tally;
		$this->clock   = $clock;
	}

	/** The event has come. */
	public function run( int $id ): void {
		// Who dies on the way is followed by the next event.
		$this->plan( $id, Fix_Rows::LEASE_S );
		$this->many->work( $id, self::SLICE_S );
		$this->many->erase_old();
		$this->plan( $id );
	}

	/**
	 * Plans the next event of a fix.
	 *
	 * @param int      $id  Its id.
	 * @param int|null $far In how many seconds; null: when there is something to do.
	 */
	public function plan( int $id, ?int $far = null ): void {
		$at = null === $far ? $this->next( $id ) : $this->clock->now() + $far;
		switch_to_blog( get_main_site_id() );
		wp_clear_scheduled_hook( self::HOOK, array( $id ) );
		if ( null !== $at ) {
			wp_schedule_single_event( $at, self::HOOK, array( $id ) );
		}
		restore_current_blog();
	}

	/** When there is something to do; null for never. */
	private function next( int $id ): ?int {
		$fix = $this->records->get( $id );
		if ( null === $fix ) {
			return null;
		}
		if ( $fix->is_under_way() ) {
			return $this->clock->now() + 1;
		}
		$until = array_filter( array( $this->tally->undo_until( $id ), '' === $fix->box() ? null : $fix->box_until() ) );
		return $until ? max( $until ) + 1 : null;
	}
}
