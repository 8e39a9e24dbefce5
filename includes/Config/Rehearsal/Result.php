<?php
/**
 * What a rehearsal came to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

final class Result {

	/** @var array<string, Outcome> */
	private array $outcomes = array();

	/** @var list<string> */
	private array $names;

	/** @var array<string, bool> Definitions that run, by id; false for perhaps. */
	private array $ran = array();

	/** Whether anything else may be defined as well. */
	private bool $is_veiled = true;

	/** @var Outcome::OTHERS_* */
	private string $others = Outcome::OTHERS_ALL;

	/** @var Outcome::YES|Outcome::NO|Outcome::MAYBE */
	private string $arrives = Outcome::MAYBE;

	/**
	 * @param list<string> $names Names of all constants that are defined or may be.
	 */
	private function __construct( array $names ) {
		$this->names = $names;
	}

	/**
	 * @param State               $state Where it all ends.
	 * @param array<string, true> $named Names that definitions in the files have.
	 */
	public static function of( State $state, array $named ): self {
		$result            = new self( array_map( 'strval', array_keys( $state->constants + $named ) ) );
		$result->ran       = $state->ran;
		$result->is_veiled = $state->is_veiled;
		$result->arrives   = $state->arrives;
		$result->others    = $state->calls ? Outcome::OTHERS_FUNCTIONS : Outcome::OTHERS_NONE;
		$result->others    = $state->loads ? Outcome::OTHERS_FILES : $result->others;
		foreach ( $state->constants as $name => $entry ) {
			$result->outcomes[ $name ] = $result->outcome_of( $entry );
		}
		return $result;
	}

	/**
	 * When it could not be gone through.
	 *
	 * @param array<string, true> $named Names that definitions in the files have.
	 */
	public static function nothing( array $named ): self {
		return new self( array_map( 'strval', array_keys( $named ) ) );
	}

	private function outcome_of( Entry $entry ): Outcome {
		$is_before = $entry->is_sure && $entry->is_unseen && array() === $entry->places;
		$is_single = $entry->is_sure && ! $entry->is_unseen && 1 === count( $entry->places );
		$is_known  = ! $entry->is_unseen && Unknown::is_known( $entry->value );
		// phpcs:disable WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- Keeps types apart, never leaves the object.
		$value  = $is_known ? serialize( $entry->value ) : null;
		$phases = array();
		foreach ( $entry->places as $place ) {
			$phases[ $place->phase() ] = $place->phase();
		}
		ksort( $phases );
		$status = $is_single || $is_before && $is_known ? Outcome::DEFINED : Outcome::UNKNOWN;
		$sketch = serialize( array( $status, $entry->is_sure, $entry->is_unseen, $value ?? $entry->words, null === $value, $phases ) );
		// phpcs:enable
		return new Outcome( $status, array_values( $entry->places ), null === $value ? null : new Secret( $value ), new Secret( $sketch ), $this->ran, $this->others );
	}

	public function outcome( string $name ): Outcome {
		$key = Definer::key( $name );
		if ( isset( $this->outcomes[ $key ] ) ) {
			return $this->outcomes[ $key ];
		}
		$status = $this->is_veiled ? Outcome::UNKNOWN : Outcome::UNDEFINED;
		return new Outcome( $status, array(), null, new Secret( $status ), $this->ran, $this->others );
	}

	/**
	 * @return list<string>
	 */
	public function names(): array {
		return $this->names;
	}

	/**
	 * @return Outcome::YES|Outcome::NO|Outcome::MAYBE
	 */
	public function arrives(): string {
		return $this->arrives;
	}
}
