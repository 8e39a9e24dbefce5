<?php
/**
 * Puts the new key into one site, and proves it there.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Only where the old one still stands. What does stand there decides also after a process has died: the new value is proven, the old
 * one written, any other left alone.
 */
final class Site_Replacement implements Site_Work {

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Wanted_Values */
	private $wanted;

	/** @var Safe_Write */
	private $write;

	/** @var Site_Proof */
	private $proof;

	public function __construct( Fingerprinter $fingerprinter, Wanted_Values $wanted, Safe_Write $write, Site_Proof $proof ) {
		$this->fingerprinter = $fingerprinter;
		$this->wanted        = $wanted;
		$this->write         = $write;
		$this->proof         = $proof;
	}

	public function on( Site_Kit $kit, Fix_Record $fix, Fix_Row $row, array $values ): Outcome {
		$key = $kit->discoverer()->key( $row->key_id() );
		if ( null === $key ) {
			return new Outcome( Fix_Row::SKIPPED, 'no_key' );
		}
		$print  = $this->fingerprinter->of( $key->main_field()->value() );
		$is_new = $print === $fix->new_print();
		if ( ! $is_new && $print !== $fix->old() ) {
			return new Outcome( Fix_Row::SKIPPED, null === $print ? 'empty' : 'another_key' );
		}
		$wanted  = $this->wanted->on( $fix, $key, $values );
		$missing = Wanted_Values::missing( $key, $wanted );
		$kept    = $is_new || $this->write->is_begun( $kit, $row, $key ) ? $row->kept() : '';
		try {
			$kit->writer()->refuse_what_is_not_stored( $key, array_map( 'strval', array_keys( $missing ) ) );
			if ( $missing ) {
				$kept = $this->write->write( $kit, $row, $key, $missing, false, $kept );
			} elseif ( '' !== $kept ) {
				$kept = $this->write->marked( $kit, $row, $key );
			}
		} catch ( Refused $refused ) {
			return self::refused( $refused, $key );
		}
		return $this->proven( $kit, $fix, $key, $wanted, $kept );
	}

	/**
	 * @param Site_Kit              $kit    Of the site.
	 * @param Fix_Record            $fix    The fix.
	 * @param Key                   $key    As it was.
	 * @param array<string, Secret> $wanted What its plugin should get now.
	 * @param string                $kept   What stood there; '' when nothing was written.
	 */
	private function proven( Site_Kit $kit, Fix_Record $fix, Key $key, array $wanted, string $kept ): Outcome {
		try {
			$outcome = $this->proof->of( $kit, $fix, $kit->discoverer()->key( $key->id() ), $wanted );
		} catch ( \Throwable $error ) {
			// Other plugins' code runs when an option is read, too.
			$outcome = new Outcome( Fix_Row::KEPT_OLD, 'broke', array( 'why' => get_class( $error ) ) );
		}
		if ( Fix_Row::KEPT_OLD !== $outcome->state() ) {
			return $outcome;
		}
		if ( '' === $kept ) {
			return new Outcome( Fix_Row::SKIPPED, 'was_there', $outcome->facts() );
		}
		return $this->write->undo( $kit, $fix, $key, $kept ) ? $outcome : new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile', $outcome->facts() );
	}

	private static function refused( Refused $refused, Key $key ): Outcome {
		$effective = $key->main_field()->effective();
		switch ( $refused->word() ) {
			case 'not_ours':
				return new Outcome( Fix_Row::RUNNING, 'taken' );
			case 'not_back':
				return new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile' );
			case 'not_writable':
				return new Outcome( Fix_Row::SKIPPED, 'not_stored', null === $effective ? array() : array( 'place' => $effective->location()->label() ) );
			default:
				return new Outcome( Fix_Row::KEPT_OLD, 'not_saved', array( 'why' => $refused->getMessage() ) );
		}
	}
}
