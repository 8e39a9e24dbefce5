<?php
/**
 * Ends what a process began that died while it wrote.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Clock;

/**
 * Asked by a cron event that was planned before the file was touched, and by our own screen.
 */
final class Unfinished {

	/** The cron event that settles it. */
	public const HOOK = 'key_health_settle_edit';

	/** Longer than any write takes. */
	public const AFTER_S = 2 * MINUTE_IN_SECONDS;

	private Vault $vault;

	private Settlement $settlement;

	private Clock $clock;

	public function __construct( Vault $vault, Settlement $settlement, Clock $clock ) {
		$this->vault      = $vault;
		$this->settlement = $settlement;
		$this->clock      = $clock;
	}

	/** Whether something is going on with a file, or was when a process died. Asks the disk, not the site. */
	public function is_pending(): bool {
		return array() !== $this->vault->journals();
	}

	/**
	 * Does nothing while somebody is writing.
	 *
	 * @param callable(string): Proof_Result $prove Whether the site works with the file of this path.
	 * @return list<Written> How they ended; none where nothing was left.
	 */
	public function settle( callable $prove ): array {
		if ( ! $this->is_pending() ) {
			$this->vault->erase_old();
			return array();
		}
		$lock = new Lock( $this->clock );
		if ( ! $lock->take( $this->vault->lock_file() ) ) {
			wp_schedule_single_event( $this->clock->now() + self::AFTER_S, self::HOOK );
			return array();
		}
		try {
			return $this->settle_all( $prove );
		} finally {
			$lock->release();
		}
	}

	/**
	 * For whoever holds the lock.
	 *
	 * @param callable(string): Proof_Result $prove Whether the site works with the file of this path.
	 * @return list<Written> How they ended.
	 */
	public function settle_all( callable $prove ): array {
		$ended = array();
		foreach ( $this->vault->journals() as $journal ) {
			$now = Settlement::sha256( $journal );
			if ( $now === $journal->after() ) {
				$ended[] = $this->settlement->run( $journal, $prove );
			} elseif ( $now === $journal->before() ) {
				$this->settlement->drop( $journal );
			} else {
				// Neither of the two: somebody has changed it since, and it is theirs.
				$proof   = Proof_Result::failed( 'changed_meanwhile', __( 'Somebody else has changed the file meanwhile.', 'key-health' ) );
				$ended[] = $this->settlement->end( $journal, Written::UNSETTLED, $proof );
			}
		}
		$this->vault->sweep();
		if ( array() !== $this->vault->journals() ) {
			wp_schedule_single_event( $this->clock->now() + self::AFTER_S, self::HOOK );
		}
		return $ended;
	}
}
