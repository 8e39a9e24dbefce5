<?php
/**
 * Keeps the ledger.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Health\Row;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * In one row, written only where it still is what was read: several checks end at the same time, and several runs may send.
 */
final class Ledger_Store {

	private const ROW = 'key_health_alerts_due';

	/** So often a change is made anew on what another process has written meanwhile. */
	private const TRIES = 30;

	/** @var Row */
	private $row;

	public function __construct() {
		$this->row = new Row( self::ROW );
	}

	public function read(): Ledger {
		return self::ledger_in( $this->row->read() );
	}

	/** @throws No_Answer When the database gives none: before what is planned is given up. */
	public function ask(): Ledger {
		return self::ledger_in( $this->row->ask() );
	}

	/**
	 * @param callable(Ledger): bool $edit Changes the ledger; false where there is nothing to write. May be called several times.
	 * @return bool Whether it was written.
	 */
	public function change( callable $edit ): bool {
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$old    = $this->row->read();
			$ledger = self::ledger_in( $old );
			if ( ! $edit( $ledger ) ) {
				return false;
			}
			// Its first line is never the same: the database compares without regard to case.
			$new = bin2hex( random_bytes( 8 ) ) . "\n" . wp_json_encode( $ledger->to_array() );
			if ( $this->row->swap( $old, $new ) ) {
				return true;
			}
			usleep( wp_rand( 1000, 10000 ) );
		}
		return false;
	}

	private static function ledger_in( ?string $text ): Ledger {
		$parts = explode( "\n", (string) $text, 2 );
		return Ledger::restore( json_decode( $parts[1] ?? '', true ) );
	}
}
