<?php
/**
 * Reads a provider's answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The only place where an answer becomes a diagnosis. The provider's rules are tried in their order, the body before the status;
 * what none of them knows is read by the few rules that hold for everybody. Unknown is never invalid.
 *
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Answer_Reader {

	/** @var Conditions */
	private $conditions;

	public function __construct( Conditions $conditions ) {
		$this->conditions = $conditions;
	}

	/**
	 * @param array     $rules     The rules of the step.
	 * @param Answer    $answer    What came back; not a failure.
	 * @param Situation $situation What else is known.
	 * @phpstan-param list<Rule_Array> $rules
	 */
	public function read( array $rules, Answer $answer, Situation $situation ): Reading {
		return $this->read_by_rules( $rules, $answer, $situation ) ?? $this->read_commonly( $answer, $situation );
	}

	/**
	 * @param array     $rules     The rules of the step.
	 * @param Answer    $answer    What came back; not a failure.
	 * @param Situation $situation What else is known.
	 * @phpstan-param list<Rule_Array> $rules
	 * @return Reading|null Null when none of them knows it.
	 */
	public function read_by_rules( array $rules, Answer $answer, Situation $situation ): ?Reading {
		foreach ( $rules as $rule ) {
			$reading = new Reading( $rule['is'], $rule['reason'] ?? null, $rule );
			// A status alone says nothing when somebody else may have spoken.
			if ( ( ! $answer->is_page() || $reading->rests_on_words() ) && $this->conditions->hold( $rule['when'], $answer, $situation ) ) {
				return $reading;
			}
		}
		return null;
	}

	private function read_commonly( Answer $answer, Situation $situation ): Reading {
		$status = (int) $answer->status();
		if ( $situation->is_smtp() ) {
			// RFC 5321 §4.2.1: 4yz is a passing refusal, and 421 closes the line.
			return 4 === intdiv( $status, 100 ) ? new Reading( 'provider_outage' ) : new Reading( 'unreadable_answer' );
		}
		if ( 407 === $status ) {
			return new Reading( 'proxy_error' );
		}
		if ( $status >= 300 && $status < 400 ) {
			return new Reading( 'intercepted', 'redirect' );
		}
		if ( 429 === $status ) {
			return new Reading( 'rate_limited' );
		}
		if ( 408 === $status || $status >= 500 ) {
			return new Reading( 'provider_outage' );
		}
		return $answer->is_html() ? new Reading( 'intercepted', 'html' ) : new Reading( 'unreadable_answer' );
	}
}
