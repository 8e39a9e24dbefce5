<?php
/**
 * Puts the old bytes of one site back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

defined( 'ABSPATH' ) || exit;

/** Only where what the fix wrote still stands. */
final class Site_Undo implements Site_Work {

	/** @var Kept_Rows */
	private $kept;

	/** @var Written_Value */
	private $written;

	public function __construct( Kept_Rows $kept, Written_Value $written ) {
		$this->kept    = $kept;
		$this->written = $written;
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
		$done = $this->kept->put_back( $kit->writer(), $key, $kept, $this->written->stands( $kit, $fix, $key, $kept['values'] ) );
		if ( 'failed' === $done ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile' );
		}
		if ( 'changed' === $done ) {
			return new Outcome( Fix_Row::NOT_UNDONE, 'changed_since' );
		}
		$kit->refresh_banner( $row->key_id() );
		return new Outcome( Fix_Row::UNDONE, $done );
	}
}
