<?php
/**
 * Writes a key so that it can be taken back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Health\Backups;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * At once: to the byte. Later: from what is kept, encrypted.
 */
final class Undoable_Write {

	/** @var Key_Writer */
	private $writer;

	/** @var Backups */
	private $backups;

	public function __construct( Key_Writer $writer, Backups $backups ) {
		$this->writer  = $writer;
		$this->backups = $backups;
	}

	/**
	 * @param Key                   $key     The key.
	 * @param array<string, Secret> $changed What is to be written.
	 * @return callable(): void Puts back what stood there.
	 * @throws Refused When it could not be saved; then everything is as it was.
	 */
	public function write( Key $key, array $changed ): callable {
		$names  = array_keys( $changed );
		$before = $this->writer->rows( $key, $names );
		$old    = $this->writer->current( $key, $names );
		// Of the write before this one, which may not be an hour old.
		$kept = $this->backups->row( $key->id() );
		$this->backups->keep( $key->id(), $old, $key->main_field()->value()->last4(), $key->values(), $changed );
		$forget = function () use ( $key, $kept ): void {
			$this->backups->put( $key->id(), $kept );
		};
		try {
			$this->writer->write( $key, $changed );
		} catch ( \Throwable $error ) {
			$this->writer->put_back( $before );
			$forget();
			// Other plugins' code runs when an option is saved, and may do anything.
			throw $error instanceof Refused ? $error : new Refused( 'not_saved', __( 'The value could not be saved: other code on this site stopped it. Nothing was changed.', 'key-health' ), 500 );
		}
		$written = $this->writer->rows( $key, $names );
		return function () use ( $key, $old, $before, $written, $forget ): void {
			if ( $this->writer->is_as( $written ) ) {
				$this->writer->put_back( $before );
			} else {
				// Somebody else has saved settings in the meantime: theirs stay.
				$this->writer->write( $key, $old, true );
			}
			$forget();
		};
	}
}
