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
		$tries = 1 + (int) ( $row->facts()['tries'] ?? 0 );
		if ( ! $is_undo ) {
			$this->rows->note(
				$row,
				array(
					'state'  => Fix_Row::RUNNING,
					'detail' => array( 'tries' => (string) $tries ),
				)
			);
		}
		$outcome = $this->outcome( $fix, $row, $values, $is_undo || $tries <= self::TRIES ? $is_undo : null );
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
	 * @param Fix_Record            $fix     The fix.
	 * @param Fix_Row               $row     One that was taken.
	 * @param array<string, Secret> $values  The new ones.
	 * @param bool|null             $is_undo Null: processes die here, and what stands there now stays.
	 */
	private function outcome( Fix_Record $fix, Fix_Row $row, array $values, ?bool $is_undo ): Outcome {
		if ( ! Elsewhere::is_there( $row->site(), get_current_network_id() ) ) {
			return new Outcome( $is_undo ? Fix_Row::NOT_UNDONE : Fix_Row::SKIPPED, 'no_site' );
		}
		$work = true === $is_undo || null === $is_undo ? $this->works['undo'] : $this->works[ $fix->is_clearing() ? 'clear' : 'replace' ];
		try {
			$outcome = $this->elsewhere->on( $row->site(), static fn( Site_Kit $kit ): Outcome => $work->on( $kit, $fix, $row, $values ) );
		} catch ( \Throwable $error ) {
			// Code of other plugins may do anything while their options are read.
			$outcome = $is_undo ? new Outcome( Fix_Row::NOT_UNDONE, 'broke', array( 'why' => get_class( $error ) ) ) : new Outcome( Fix_Row::RUNNING, 'again' );
		}
		return null === $is_undo ? new Outcome( Fix_Row::UNDONE === $outcome->state() ? Fix_Row::KEPT_OLD : Fix_Row::SKIPPED, 'died' ) : $outcome;
	}
}
