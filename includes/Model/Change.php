<?php
/**
 * One change of what is known of a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Ids, times and the place in words; never a value. `to_array()` is what others get with `key_health_state_changed`.
 *
 * @phpstan-type Before array{state: string, diagnosis: string}
 * @phpstan-type Change_Array array{key_id: string, at: int, state: string, diagnosis: string, reason: string, confidence: string, before: Before|null, since: int, place: string, address: string}
 */
final class Change {

	/** @var Change_Array */
	private $data;

	/** @var string Names the answer: causes that are only likely change without one. */
	private $answer;

	/** @var string Fingerprint of the value; '' for none. */
	private $print;

	/** @var string Its last characters, as far as they may be shown. */
	private $last4;

	/**
	 * @param array                                                $data  What changed.
	 * @param array{answer: string, print: string, last4: string} $value The answer's diagnosis, and which value it is about.
	 * @phpstan-param Change_Array $data
	 */
	public function __construct( array $data, array $value ) {
		$this->data   = $data;
		$this->answer = $value['answer'];
		$this->print  = $value['print'];
		$this->last4  = $value['last4'];
	}

	/**
	 * @param mixed $stored As read from the store; what cannot be read is no change.
	 */
	public static function restore( $stored ): ?self {
		if ( ! is_array( $stored ) || ! is_int( $stored['at'] ?? null ) || ! in_array( $stored['state'] ?? null, Finding::STATES, true ) ) {
			return null;
		}
		$before = Loose::map( $stored['before'] ?? null );
		$data   = array(
			'key_id'     => Loose::text( $stored, 'key_id' ),
			'at'         => $stored['at'],
			'state'      => Loose::text( $stored, 'state' ),
			'diagnosis'  => Loose::text( $stored, 'diagnosis' ),
			'reason'     => Loose::text( $stored, 'reason' ),
			'confidence' => Loose::text( $stored, 'confidence' ),
			'before'     => $before ? array(
				'state'     => Loose::text( $before, 'state' ),
				'diagnosis' => Loose::text( $before, 'diagnosis' ),
			) : null,
			'since'      => is_int( $stored['since'] ?? null ) ? $stored['since'] : $stored['at'],
			'place'      => Loose::text( $stored, 'place' ),
			'address'    => Loose::text( $stored, 'address' ),
		);
		$value  = array(
			'answer' => Loose::text( $stored, 'answer' ),
			'print'  => Loose::text( $stored, 'print' ),
			'last4'  => Loose::text( $stored, 'last4' ),
		);
		return new self( $data, $value );
	}

	/**
	 * @return Change_Array
	 */
	public function to_array(): array {
		return $this->data;
	}

	/**
	 * @return array<string, mixed> For the store.
	 */
	public function for_store(): array {
		return $this->data + array(
			'answer' => $this->answer,
			'print'  => $this->print,
			'last4'  => $this->last4,
		);
	}

	public function at(): int {
		return $this->data['at'];
	}

	public function state(): string {
		return $this->data['state'];
	}

	public function last4(): string {
		return $this->last4;
	}

	/** The same change with what was before it. */
	public function after( ?self $former ): self {
		$other                 = clone $this;
		$other->data['before'] = null === $former ? null : array(
			'state'     => $former->data['state'],
			'diagnosis' => $former->data['diagnosis'],
		);
		return $other;
	}

	/** Whether nothing is new: the same state, by the same answer or under the same name. */
	public function is_as( self $former ): bool {
		$is_same_answer = $this->answer === $former->answer || $this->data['diagnosis'] === $former->data['diagnosis'];
		return $this->data['state'] === $former->data['state'] && $is_same_answer;
	}

	/** Whether it is about another value. Other salts give the same value another fingerprint: then its end tells. */
	public function has_another_value( self $former ): bool {
		return $this->print !== $former->print && ( '' === $this->last4 || $this->last4 !== $former->last4 );
	}
}
