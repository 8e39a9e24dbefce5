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
	 * @return callable(Key|null): bool Given the key as it is read then: puts back what stood there. False when somebody has saved another value since; that one stays, and the old one is kept.
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
		$values  = $this->writer->current( $key, $names );
		return function ( ?Key $now ) use ( $key, $old, $before, $written, $values, $forget ): bool {
			if ( $this->writer->is_as( $written ) ) {
				$this->writer->put_back( $before );
			} elseif ( $this->stands( $key, $values, $now ) ) {
				// Somebody else has saved other settings in the meantime: theirs stay.
				$this->writer->write( $key, $old, true );
			} else {
				return false;
			}
			$forget();
			return true;
		};
	}

	/**
	 * Whether the value that was written still stands there, to the byte or, encrypted by the plugin once more, as the plugin reads it; or
	 * nothing does, because the plugin has not taken it.
	 *
	 * @param Key                   $key    As it was.
	 * @param array<string, Secret> $values As they stood in the database after they were written.
	 * @param Key|null              $now    As it is read now.
	 */
	private function stands( Key $key, array $values, ?Key $now ): bool {
		foreach ( $this->writer->current( $key, array_keys( $values ) ) as $name => $value ) {
			if ( ! $value->equals( $values[ $name ] ) ) {
				$kept = $this->backups->row( $key->id() );
				return null !== $now && null !== $kept && $this->backups->may_put_back( $now, $kept['written'] );
			}
		}
		return true;
	}
}
