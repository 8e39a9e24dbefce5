<?php
/**
 * One site's turn in a fix for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * What goes wrong on one site stays on that site: the others go on.
 */
final class Site_Turn {

	/** How often a site is begun at which processes die. */
	private const TRIES = 3;

	/** @var Fix_Rows */
	private $rows;

	/** @var Elsewhere */
	private $elsewhere;

	/** @var array{replace: Site_Work, clear: Site_Work, undo: Site_Work} */
	private $works;

	/** @var callable(int): void */
	private $tell;

	/** @var Clock */
	private $clock;

	/**
	 * @param Fix_Rows                                                     $rows      Notes what became of it.
	 * @param Elsewhere                                                    $elsewhere Goes there.
	 * @param array{replace: Site_Work, clear: Site_Work, undo: Site_Work} $works     What is done.
	 * @param callable(int): void                                          $tell      Brings up to date what the network knows of the site.
	 * @param Clock                                                        $clock     The time.
	 */
	public function __construct( Fix_Rows $rows, Elsewhere $elsewhere, array $works, callable $tell, Clock $clock ) {
		$this->rows      = $rows;
		$this->elsewhere = $elsewhere;
		$this->works     = $works;
		$this->tell      = $tell;
		$this->clock     = $clock;
	}

	/**
	 * @param Fix_Record                 $fix    The fix.
	 * @param Fix_Row                    $row    One that was taken.
	 * @param array<string, Secret>|null $values The new ones; null when they are not to be had.
	 * @return bool Whether it could be done.
	 */
	public function of( Fix_Record $fix, Fix_Row $row, ?array $values ): bool {
		$is_undo = Fix_Record::UNDOING === $fix->state();
		if ( null === $values ) {
			$this->rows->note( $row, array( 'until' => 0 ) );
			return false;
		}
		$which = $is_undo ? 'undo_tries' : 'tries';
		$tries = 1 + (int) ( $row->facts()[ $which ] ?? 0 );
		$this->rows->note( $row, array( 'detail' => array( $which => (string) $tries ) ) + ( $is_undo ? array() : array( 'state' => Fix_Row::RUNNING ) ) );
		$outcome = $is_undo ? $this->undone( $fix, $row, $tries ) : $this->outcome( $fix, $row, $values, $tries <= self::TRIES );
		if ( 'taken' === $outcome->reason() ) {
			return true;
		}
		if ( 'again' === $outcome->reason() ) {
			$this->rows->note( $row, array( 'until' => 0 ) );
			return true;
		}
		$this->rows->end( $row, $outcome, $this->clock->now() );
		if ( 'no_site' !== $outcome->reason() ) {
			( $this->tell )( $row->site() );
		}
		return true;
	}

	/**
	 * @param Fix_Record            $fix    The fix.
	 * @param Fix_Row               $row    One that was taken.
	 * @param array<string, Secret> $values The new ones.
	 * @param bool                  $is_try False: processes die here, and what stood there comes back.
	 */
	private function outcome( Fix_Record $fix, Fix_Row $row, array $values, bool $is_try ): Outcome {
		if ( ! Elsewhere::is_there( $row->site(), get_current_network_id() ) ) {
			return new Outcome( Fix_Row::SKIPPED, 'no_site' );
		}
		try {
			$outcome = $is_try ? $this->there( $this->works[ $fix->is_clearing() ? 'clear' : 'replace' ], $fix, $row, $values ) : new Outcome( Fix_Row::SKIPPED, 'died' );
		} catch ( \Throwable $error ) {
			// Code of other plugins may do anything while their options are read.
			return new Outcome( Fix_Row::RUNNING, 'again' );
		}
		if ( Fix_Row::SKIPPED !== $outcome->state() || '' === $row->kept() ) {
			return $outcome;
		}
		// Somebody has written here and died: what stood there must not be lost with the row.
		$undone = $this->undone( $fix, $row, self::TRIES );
		if ( Fix_Row::UNDONE === $undone->state() ) {
			return new Outcome( Fix_Row::KEPT_OLD, $outcome->reason(), $outcome->facts() );
		}
		return $undone->keeps() ? $undone : $outcome;
	}

	/**
	 * @param Fix_Record $fix   The fix.
	 * @param Fix_Row    $row   One that was taken.
	 * @param int        $tries How often it was tried with this time.
	 */
	private function undone( Fix_Record $fix, Fix_Row $row, int $tries ): Outcome {
		if ( ! Elsewhere::is_there( $row->site(), get_current_network_id() ) ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'no_site' );
		}
		if ( $tries > self::TRIES ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'died' );
		}
		try {
			$outcome = $this->there( $this->works['undo'], $fix, $row, array() );
		} catch ( \Throwable $error ) {
			$outcome = new Outcome( Fix_Row::NOT_UNDONE, 'broke', array( 'why' => get_class( $error ) ) );
		}
		$passes = Fix_Row::NOT_UNDONE === $outcome->state() && in_array( $outcome->reason(), array( 'broke', 'changed_meanwhile' ), true );
		return $passes && $tries < self::TRIES ? new Outcome( Fix_Row::RUNNING, 'again' ) : $outcome;
	}

	/**
	 * @param Site_Work             $work   What is done.
	 * @param Fix_Record            $fix    The fix.
	 * @param Fix_Row               $row    One that was taken.
	 * @param array<string, Secret> $values The new ones.
	 */
	private function there( Site_Work $work, Fix_Record $fix, Fix_Row $row, array $values ): Outcome {
		return $this->elsewhere->on( $row->site(), static fn( Site_Kit $kit ): Outcome => $work->on( $kit, $fix, $row, $values ) );
	}
}
