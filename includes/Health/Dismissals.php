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

defined( 'ABSPATH' ) || exit;

/**
 * Per person, and only until the finding changes: another value or another diagnosis has another mark.
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
	public function mark( Key $key, Finding $finding ): string {
		return substr( md5( $finding->diagnosis() . '|' . $finding->reason() . '|' . $this->fingerprinter->of( $key->main_field()->value() ) ), 0, 12 );
	}

	public function mark_of_conflict( Conflict $conflict ): string {
		$prints = '';
		foreach ( $conflict->definitions() as $definition ) {
			$prints .= '|' . $definition->location()->id() . '=' . $this->fingerprinter->of( $definition->secret() );
		}
		return substr( md5( $conflict->diagnosis() . $prints ), 0, 12 );
	}

	public function is_dismissed( string $id, string $mark ): bool {
		return '' !== $mark && ( $this->store->dismissed()[ $id ] ?? '' ) === $mark;
	}
}
