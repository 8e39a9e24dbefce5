<?php
/**
 * Writes on a site so that whatever happens, the old bytes are to be had.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Kept, written, marked: a process that dies in between leaves a row from which the next one sees how far it came.
 */
final class Safe_Write {

	/** @var Fix_Rows */
	private $rows;

	/** @var Kept_Rows */
	private $kept;

	/** @var Written_Value */
	private $written;

	/** @var Clock */
	private $clock;

	public function __construct( Fix_Rows $rows, Kept_Rows $kept, Written_Value $written, Clock $clock ) {
		$this->rows    = $rows;
		$this->kept    = $kept;
		$this->written = $written;
		$this->clock   = $clock;
	}

	/**
	 * @param Site_Kit              $kit    Of the site.
	 * @param Fix_Row               $row    Of the fix.
	 * @param Key                   $key    As it is now.
	 * @param array<string, Secret> $values By field name.
	 * @param bool                  $is_raw Whether they are as they are written down.
	 * @param string                $before What is kept already, '' for nothing.
	 * @return string What is kept.
	 * @throws Refused When nothing was written.
	 */
	public function write( Site_Kit $kit, Fix_Row $row, Key $key, array $values, bool $is_raw, string $before = '' ): string {
		$names = array_map( 'strval', array_keys( $values ) );
		$kept  = '' === $before ? $this->kept->closed( $kit->writer(), $key, $names ) : $before;
		if ( ! $this->note( $row, 'begun', $kept ) ) {
			throw new Refused( 'not_ours', 'Another process has taken this site.', 409 );
		}
		try {
			$kit->writer()->write( $key, $values, $is_raw );
		} catch ( \Throwable $error ) {
			// Other plugins' code runs when an option is saved, and may do anything.
			if ( ! $this->is_back( $kit, $key, $kept, static fn(): bool => true ) ) {
				throw new Refused( 'not_back', __( 'Somebody changed it at that moment, so it was left as it is.', 'key-health' ), 409 );
			}
			throw $error instanceof Refused ? $error : new Refused( 'not_saved', __( 'Other code on this site stopped it.', 'key-health' ), 500 );
		}
		$kept = $this->kept->marked( $kept, $kit->writer(), $key, $this->names_of( $kept, $names ) );
		$this->note( $row, 'saved', $kept );
		return $kept;
	}

	/** Whether a process that died has written some of it: what it kept is what stood there before, and what stands there now is not. */
	public function is_begun( Site_Kit $kit, Fix_Row $row, Key $key ): bool {
		$opened = $this->kept->opened( $row->kept() );
		return null !== $opened && ! Kept_Rows::are_same( $kit->writer()->current( $key, $this->names_of( $row->kept(), array() ) ), $opened['values'] );
	}

	/**
	 * Where a process died after it had written, and before it marked that: what stands there now is marked.
	 *
	 * @param Site_Kit $kit Of the site.
	 * @param Fix_Row  $row Of the fix.
	 * @param Key      $key As it is now, with all that was to be written.
	 * @return string What is kept.
	 * @throws Refused When another process has it.
	 */
	public function marked( Site_Kit $kit, Fix_Row $row, Key $key ): string {
		$opened = $this->kept->opened( $row->kept() );
		if ( null === $opened || $opened['marks'] ) {
			return $row->kept();
		}
		$kept = $this->kept->marked( $row->kept(), $kit->writer(), $key, $this->names_of( $row->kept(), array() ) );
		if ( ! $this->note( $row, 'saved', $kept ) ) {
			throw new Refused( 'not_ours', 'Another process has taken this site.', 409 );
		}
		return $kept;
	}

	/**
	 * Puts back what stood there, unless somebody has saved another value while the plugin and the provider were asked.
	 *
	 * @param Site_Kit   $kit  Of the site.
	 * @param Fix_Record $fix  The fix.
	 * @param Key        $key  As it was.
	 * @param string     $kept What is kept.
	 * @return bool Whether it is back.
	 */
	public function undo( Site_Kit $kit, Fix_Record $fix, Key $key, string $kept ): bool {
		return $this->is_back(
			$kit,
			$key,
			$kept,
			function ( array $old ) use ( $kit, $fix, $key ): bool {
				try {
					$now = $kit->discoverer()->key( $key->id() );
					return null !== $now && $this->written->stands( $kit, $fix, $now, $old );
				} catch ( \Throwable $error ) {
					// Other plugins' code runs when an option is read, and may break on what was written. The marks of the bytes tell.
					return false;
				}
			}
		);
	}

	/**
	 * @param Site_Kit                             $kit     Of the site.
	 * @param Key                                  $key     As it was.
	 * @param string                               $kept    What is kept.
	 * @param callable(array<string, Secret>):bool $is_ours Given what stood there: whether what stands there now was written here, where no mark tells.
	 */
	private function is_back( Site_Kit $kit, Key $key, string $kept, callable $is_ours ): bool {
		$opened = $this->kept->opened( $kept );
		try {
			return null !== $opened && in_array( $this->kept->put_back( $kit->writer(), $key, $opened, $is_ours( $opened['values'] ) ), array( 'back', 'back_among_others' ), true );
		} catch ( \Throwable $error ) {
			return false;
		}
	}

	/**
	 * @param string       $kept  What is kept.
	 * @param list<string> $names Of what was written last.
	 * @return list<string> Of all that was.
	 */
	private function names_of( string $kept, array $names ): array {
		$opened = $this->kept->opened( $kept );
		return null === $opened ? $names : array_map( 'strval', array_keys( $opened['values'] ) );
	}

	private function note( Fix_Row $row, string $step, string $kept ): bool {
		return $this->rows->note(
			$row,
			array(
				'state'  => Fix_Row::RUNNING,
				'reason' => $step,
				'kept'   => $kept,
				'until'  => $this->clock->now() + Fix_Rows::LEASE_S,
			)
		);
	}
}
