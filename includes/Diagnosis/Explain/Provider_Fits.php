<?php
/**
 * What one provider's knowledge says of a pasted text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Reading;
use KeyHealth\Probe\Situation;

defined( 'ABSPATH' ) || exit;

/**
 * Its phrases, and the answers of its steps. What an answer to our own questions means for a key that works is no error, and is left out.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Step from Catalog
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Provider_Fits {

	/** No error, or no word about the key. */
	private const SILENT = array( 'ok', Reading::AS_BEFORE, 'not_checkable', 'unreadable_answer' );

	/** @var Naming */
	private $naming;

	/** @var Rule_Words */
	private $words;

	/** @var Answer_Reader */
	private $reader;

	public function __construct( Naming $naming, Rule_Words $words, Answer_Reader $reader ) {
		$this->naming = $naming;
		$this->words  = $words;
		$this->reader = $reader;
	}

	/**
	 * @param array     $provider  The provider.
	 * @param Pasted    $pasted    The text.
	 * @param Situation $situation For the time.
	 * @param bool      $is_named  Whether the text is known to be about it.
	 * @phpstan-param Provider $provider
	 * @return list<Fit>
	 */
	public function of( array $provider, Pasted $pasted, Situation $situation, bool $is_named ): array {
		$phrases = $this->by_phrases( $provider, $pasted );
		$fits    = array();
		foreach ( $provider['steps'] as $step ) {
			$fits = array_merge( $fits, $this->by_step( $provider, $step, $pasted, $situation, false ) );
		}
		$sure = array_filter(
			$fits,
			static function ( Fit $fit ): bool {
				return $fit->is_certain();
			}
		);
		if ( $phrases && $sure && $pasted->is_structured() ) {
			// A whole answer: the phrase says whose it is, and a rule, which looks at all of it, what it means.
			return array( reset( $sure )->as_phrase() );
		}
		$fits = array_merge( self::told_by_rules( $phrases, $fits ), $fits );
		if ( ! $fits && $pasted->is_structured() ) {
			foreach ( $provider['steps'] as $step ) {
				$fits = array_merge( $fits, $this->by_step( $provider, $step, $pasted, $situation, true ) );
			}
		}
		return $fits || ! $is_named ? $fits : $this->by_status( $provider, $pasted );
	}

	/**
	 * A phrase has no sentences of its own: a rule that says the same of the same text lends its own.
	 *
	 * @param list<Fit> $phrases Readings by phrases.
	 * @param list<Fit> $fits    Readings by rules.
	 * @return list<Fit>
	 */
	private static function told_by_rules( array $phrases, array $fits ): array {
		$rules = array();
		foreach ( array_reverse( $fits ) as $fit ) {
			$rules[ $fit->meaning_id() ] = $fit->rule();
		}
		return array_map(
			static function ( Fit $phrase ) use ( $rules ): Fit {
				return $phrase->told_by( $rules[ $phrase->meaning_id() ] ?? null );
			},
			$phrases
		);
	}

	/**
	 * @param array  $provider The provider.
	 * @param Pasted $pasted   The text.
	 * @phpstan-param Provider $provider
	 * @return list<Fit>
	 */
	private function by_phrases( array $provider, Pasted $pasted ): array {
		$fits = array();
		foreach ( $provider['phrases'] ?? array() as $phrase ) {
			foreach ( $pasted->pieces() as $piece ) {
				$words = Rule_Words::part( $phrase['matches'], $piece );
				if ( '' !== $words ) {
					$fits[] = new Fit( $provider['id'], $phrase['is'], $phrase['reason'] ?? null, $words, Fit::PHRASE, 'memory' !== $phrase['confidence'] );
					break;
				}
			}
		}
		return $fits;
	}

	/**
	 * @param array     $provider  The provider.
	 * @param array     $step      One of its questions.
	 * @param Pasted    $pasted    The text.
	 * @param Situation $situation For the time.
	 * @param bool      $anywhere  Whether the words may stand anywhere in an answer.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @return list<Fit>
	 */
	private function by_step( array $provider, array $step, Pasted $pasted, Situation $situation, bool $anywhere ): array {
		if ( 'SMTP' === ( $step['request']['method'] ?? '' ) ) {
			return $this->by_reply( $provider, $step, $pasted, $situation );
		}
		$fits = array();
		foreach ( $step['answers'] as $rule ) {
			$found = $this->words->found( $rule['when'], $pasted, $situation, $anywhere );
			if ( null === $found ) {
				continue;
			}
			$weight = Weight::of( $found['words'] );
			$denies = isset( $rule['when']['status'] ) && $pasted->statuses() && ! $this->words->has_status( $rule['when'], $pasted );
			if ( $weight < Fit::SENTENCE && ( $denies || $anywhere ) ) {
				continue;
			}
			if ( ! in_array( $rule['is'], self::SILENT, true ) ) {
				$fits[] = new Fit( $provider['id'], $rule['is'], $rule['reason'] ?? null, $found['words'], $weight, $found['in_place'] && ! $found['open'] && Rule_Kind::is_certain( $rule ), $rule );
			}
			if ( $found['in_place'] ) {
				// As when an answer is read: the first rule that fits counts.
				break;
			}
		}
		return $fits;
	}

	/**
	 * The reply of an SMTP server, read as a check would read it.
	 *
	 * @param array     $provider  The provider.
	 * @param array     $step      A question by SMTP.
	 * @param Pasted    $pasted    The text.
	 * @param Situation $situation For the time.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @return list<Fit>
	 */
	private function by_reply( array $provider, array $step, Pasted $pasted, Situation $situation ): array {
		$reply = $pasted->smtp_reply();
		if ( null === $reply ) {
			return array();
		}
		$hosts   = $this->naming->hosts( $pasted->text() );
		$values  = isset( $provider['own_host'], $hosts[0] ) ? array( $provider['own_host'] => new Secret( $hosts[0] ) ) : array();
		$smtp    = new Situation( $situation->context(), $values, $situation->now(), null, true );
		$reading = $this->reader->read_by_rules( $step['answers'], new Answer( $reply[0], array(), $reply[1] ), $smtp );
		foreach ( $step['answers'] as $rule ) {
			// Of a message that was refused (its recipient, its size) the number alone says nothing about the log-in.
			$is_about_it = ! Rule_Kind::is_bare( $rule ) || 1 === preg_match( '~^52|^53|^[45][0-9]{2} [45]\.7\.~', $reply[0] . ' ' . $reply[1] );
			if ( null !== $reading && $rule['rule'] === $reading->rule_id() && $is_about_it && ! in_array( $rule['is'], self::SILENT, true ) ) {
				return array( new Fit( $provider['id'], $rule['is'], $rule['reason'] ?? null, trim( $reply[0] . ' ' . mb_substr( $reply[1], 0, 100 ) ), Fit::SENTENCE, Rule_Kind::is_certain( $rule ), $rule ) );
			}
		}
		return array();
	}

	/**
	 * Nothing but a number: it counts only where the text says whose it is.
	 *
	 * @param array  $provider The provider.
	 * @param Pasted $pasted   The text.
	 * @phpstan-param Provider $provider
	 * @return list<Fit>
	 */
	private function by_status( array $provider, Pasted $pasted ): array {
		foreach ( $provider['steps'] as $step ) {
			if ( ! isset( $step['request'] ) || isset( $step['after'] ) ) {
				continue;
			}
			foreach ( $step['answers'] as $rule ) {
				if ( Rule_Kind::is_bare( $rule ) && $this->words->has_status( $rule['when'], $pasted ) ) {
					return in_array( $rule['is'], self::SILENT, true )
						? array()
						: array( new Fit( $provider['id'], $rule['is'], $rule['reason'] ?? null, (string) $pasted->statuses()[0], Fit::STATUS, false, $rule ) );
				}
			}
		}
		return array();
	}
}
