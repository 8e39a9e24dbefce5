<?php
/**
 * Puts the old bytes of one site back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/** Only where what the fix wrote still stands. */
final class Site_Undo implements Site_Work {

	/** @var Kept_Rows */
	private $kept;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Kept_Rows $kept, Fingerprinter $fingerprinter ) {
		$this->kept          = $kept;
		$this->fingerprinter = $fingerprinter;
	}

	public function on( Site_Kit $kit, Fix_Record $fix, Fix_Row $row, array $values ): Outcome {
		$kept = $this->kept->opened( $row->kept() );
		if ( null === $kept ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'not_kept' );
		}
		$key = $kit->discoverer()->key( $row->key_id() );
		if ( null === $key ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'no_key' );
		}
		$done = $this->kept->put_back( $kit->writer(), $key, $kept, $this->is_ours( $kit, $fix, $key, $kept['values'] ) );
		if ( 'failed' === $done ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile' );
		}
		if ( 'changed' === $done ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'changed_since' );
		}
		$kit->refresh_banner( $row->key_id() );
		return new Outcome( Fix_Row::UNDONE, $done );
	}

	/**
	 * A process may have died before it marked what it had written, or after one field of two.
	 *
	 * @param Site_Kit              $kit Of the site.
	 * @param Fix_Record            $fix The fix.
	 * @param Key                   $key As it is found now.
	 * @param array<string, Secret> $old What stood there, by field name.
	 */
	private function is_ours( Site_Kit $kit, Fix_Record $fix, Key $key, array $old ): bool {
		$main = $key->main_field();
		if ( ! $fix->is_clearing() && $this->fingerprinter->of( $main->value() ) === $fix->new_print() ) {
			return true;
		}
		foreach ( $kit->writer()->current( $key, array_map( 'strval', array_keys( $old ) ) ) as $name => $value ) {
			$field   = $key->field( $name );
			$mark    = $fix->marks()[ $name === $main->name() ? $fix->main() : $name ] ?? null;
			$is_ours = $fix->is_clearing() ? $value->is_empty() : null !== $field && null !== $mark && $this->fingerprinter->of( $field->value() ) === $mark;
			if ( ! $is_ours && ! $value->equals( $old[ $name ] ) ) {
				return false;
			}
		}
		return array() !== $old;
	}
}
