<?php
/**
 * The new values of a fix, while it is under way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Backup_Box;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Encrypted, for an hour. Later they are read where they are in use already; and if they stand nowhere, they are to be pasted again.
 */
final class New_Values {

	public const KEPT_S = HOUR_IN_SECONDS;

	/** Sites that are asked for them. */
	private const LOOK = 3;

	/** @var Backup_Box */
	private $box;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Fix_Records */
	private $records;

	/** @var Elsewhere */
	private $elsewhere;

	/** @var Clock */
	private $clock;

	public function __construct( Backup_Box $box, Fingerprinter $fingerprinter, Fix_Records $records, Elsewhere $elsewhere, Clock $clock ) {
		$this->box           = $box;
		$this->fingerprinter = $fingerprinter;
		$this->records       = $records;
		$this->elsewhere     = $elsewhere;
		$this->clock         = $clock;
	}

	/**
	 * @param array<string, Secret> $values By field name.
	 */
	public function closed( array $values ): string {
		return $this->box->closed( array( 'values' => $values ) );
	}

	/**
	 * @param Fix_Record    $fix   The fix.
	 * @param list<Fix_Row> $there Sites that are proven to have them.
	 * @return array<string, Secret>|null By field name; null when they are not to be had any more.
	 */
	public function of( Fix_Record $fix, array $there ): ?array {
		$sets = $this->clock->now() < $fix->box_until() ? $this->box->opened( $fix->box() ) : null;
		if ( isset( $sets['values'] ) ) {
			return $sets['values'];
		}
		foreach ( array_slice( $there, 0, self::LOOK ) as $row ) {
			$key = $this->elsewhere->on( $row->site(), static fn( Site_Kit $kit ): ?Key => $kit->discoverer()->key( $row->key_id() ) );
			if ( null !== $key && $this->are_those( $fix, $key->values(), $key->main_field()->name() ) ) {
				$values                 = array_intersect_key( $key->values(), $fix->marks() );
				$values[ $fix->main() ] = $key->main_field()->value();
				$this->keep( $fix, $values );
				return $values;
			}
		}
		return null;
	}

	/**
	 * Pasted once more.
	 *
	 * @param Fix_Record            $fix    The fix.
	 * @param array<string, Secret> $values By field name.
	 * @throws Refused When they are others.
	 */
	public function take( Fix_Record $fix, array $values ): void {
		if ( ! $this->are_those( $fix, $values, $fix->main() ) ) {
			throw new Refused( 'another_value', __( 'This is another key than the one the other sites got. Paste that one, or begin a new fix with this one.', 'key-health' ), 409 );
		}
		$this->keep( $fix, array_intersect_key( $values, $fix->marks() ) );
	}

	/** Erases them. */
	public function forget( Fix_Record $fix ): void {
		if ( '' !== $fix->box() ) {
			$this->records->keep( $fix->id(), '', 0 );
		}
	}

	/**
	 * @param array<string, Secret> $values By field name.
	 */
	private function keep( Fix_Record $fix, array $values ): void {
		$this->records->keep( $fix->id(), $this->closed( $values ), $this->clock->now() + self::KEPT_S );
	}

	/**
	 * @param Fix_Record            $fix    The fix.
	 * @param array<string, Secret> $values By field name.
	 * @param string                $main   What the field is called there that identifies the key.
	 */
	private function are_those( Fix_Record $fix, array $values, string $main ): bool {
		foreach ( $fix->marks() as $name => $mark ) {
			$value = $values[ $name === $fix->main() ? $main : $name ] ?? null;
			if ( null === $value || $this->fingerprinter->of( $value ) !== $mark ) {
				return false;
			}
		}
		return array() !== $fix->marks();
	}
}
