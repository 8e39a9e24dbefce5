<?php
/**
 * Findings a person has put aside.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * Per person, and only until the finding changes: another value or another diagnosis has another mark, and so has the same one that was
 * over in between.
 */
final class Dismissals {

	/** @var Store */
	private $store;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Store $store, Fingerprinter $fingerprinter ) {
		$this->store         = $store;
		$this->fingerprinter = $fingerprinter;
	}

	/** Names what is said about a key at present. */
	public function mark( Key $key, Finding $finding, Key_Memory $memory ): string {
		return substr( md5( $finding->diagnosis() . '|' . $finding->reason() . '|' . $this->fingerprinter->of( $key->main_field()->value() ) . $memory->standing_mark() ), 0, 12 );
	}

	/**
	 * Takes note of what stops all mail: since when it does, and that it does no more.
	 *
	 * @param list<Conflict> $conflicts All that stand now, whoever looks.
	 * @param int            $now       Seconds.
	 */
	public function stand( array $conflicts, int $now ): void {
		$known = $this->store->standing();
		// What was put aside before this was noted at all stays so.
		$since    = $this->store->has_standing() ? $now : 0;
		$standing = array();
		foreach ( $conflicts as $conflict ) {
			if ( Summary_Writer::stops_mail( $conflict ) ) {
				$standing[ $conflict->id() ] = $known[ $conflict->id() ] ?? $since;
			}
		}
		if ( array_diff_key( $standing, $known ) || array_diff_key( $known, $standing ) ) {
			$this->store->put_standing( $standing );
		}
	}

	public function mark_of_conflict( Conflict $conflict ): string {
		$since  = $this->store->standing()[ $conflict->id() ] ?? 0;
		$prints = 0 === $since ? '' : (string) $since;
		foreach ( $conflict->definitions() as $definition ) {
			$prints .= '|' . $definition->location()->id() . '=' . $this->fingerprinter->of( $definition->secret() );
		}
		return substr( md5( $conflict->diagnosis() . $prints ), 0, 12 );
	}

	public function is_dismissed( string $id, string $mark ): bool {
		return '' !== $mark && ( $this->store->dismissed()[ $id ] ?? '' ) === $mark;
	}
}
