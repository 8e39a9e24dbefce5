<?php
/**
 * Notes which sites a fix for many is about.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * A fix knows how many they are. Who dies while they are noted leaves a list that is completed before the fix goes on.
 *
 * @phpstan-import-type Site_Use from Group_Uses
 */
final class Fix_List {

	/** @var Group_Uses */
	private $uses;

	/** @var Fix_Records */
	private $records;

	/** @var Fix_Rows */
	private $rows;

	/** @var Fix_Tally */
	private $tally;

	public function __construct( Group_Uses $uses, Fix_Records $records, Fix_Rows $rows, Fix_Tally $tally ) {
		$this->uses    = $uses;
		$this->records = $records;
		$this->rows    = $rows;
		$this->tally   = $tally;
	}

	/**
	 * @param Fix_Record $fix  The fix.
	 * @param array      $uses Its sites.
	 * @phpstan-param list<Site_Use> $uses
	 * @return bool Whether all of them are noted.
	 */
	public function note( Fix_Record $fix, array $uses ): bool {
		return $this->rows->add( $fix->id(), $uses ) && $this->is_whole( $fix );
	}

	/** Notes those that are missing; whether none is any more. */
	public function complete( Fix_Record $fix ): bool {
		if ( $this->is_whole( $fix ) ) {
			return true;
		}
		$uses = $fix->is_clearing() ? $this->uses->hidden_by( $fix->provider(), $fix->new_print(), $fix->plugin() ) : $this->uses->of( $fix->group() );
		if ( ! $this->rows->add( $fix->id(), $uses ) ) {
			return false;
		}
		// A site that has got another key since is not there to be noted any more.
		$this->records->count( $fix, $this->noted( $fix ) );
		return true;
	}

	private function is_whole( Fix_Record $fix ): bool {
		return $this->noted( $fix ) >= $fix->sites();
	}

	private function noted( Fix_Record $fix ): int {
		return (int) array_sum( $this->tally->counts( $fix->id() ) );
	}
}
