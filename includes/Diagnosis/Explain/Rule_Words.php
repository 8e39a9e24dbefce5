<?php
/**
 * Holds the rules of the catalog against a text that may be anything.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Situation;

defined( 'ABSPATH' ) || exit;

/**
 * A rule was written for an answer. Of a log line or a message on a screen only its words can be found again: what `body`, `contains`,
 * `matches`, `json` and `xml` ask for. What else it asks for (status, the verdict before) stays open and makes the reading less sure.
 *
 * @phpstan-import-type When from Catalog
 */
final class Rule_Words {

	/** No provider says this. */
	private const ANY = 'zz yy';

	/** @var Conditions */
	private $conditions;

	public function __construct( Conditions $conditions ) {
		$this->conditions = $conditions;
	}

	/**
	 * The words of the text that a rule asks for.
	 *
	 * @param array     $when      The rule's conditions.
	 * @param Pasted    $pasted    The text.
	 * @param Situation $situation For the time.
	 * @param bool      $anywhere  Whether the words may stand anywhere in an answer, as in one that another plugin wrapped up.
	 * @phpstan-param When $when
	 * @return array{words: string, in_place: bool, open: bool}|null Null when the rule does not fit; `in_place`: found where the rule
	 *     expects them, `open`: something that the rule asks for is not in the text.
	 */
	public function found( array $when, Pasted $pasted, Situation $situation, bool $anywhere ): ?array {
		if ( isset( $when['values'] ) || ( isset( $when['since'] ) && gmdate( 'Y-m-d', $situation->now() ) < $when['since'] ) ) {
			return null;
		}
		$open = isset( $when['so_far'] ) || ( isset( $when['status'] ) && ! $this->has_status( $when, $pasted ) );
		$told = $when;
		unset( $told['status'], $told['so_far'], $told['since'] );
		if ( ( ! $anywhere && $pasted->is_structured() ) || isset( $when['header'] ) ) {
			if ( ! $this->conditions->hold( $told, $pasted->answer(), $situation ) ) {
				return null;
			}
			$words = $this->words_in_place( $told, $pasted );
			return '' === $words ? null : array(
				'words'    => $words,
				'in_place' => true,
				'open'     => $open,
			);
		}
		$words = isset( $told['any'] ) ? '' : $this->words_anywhere( $told, $pasted );
		return '' === $words ? null : array(
			'words'    => $words,
			'in_place' => false,
			'open'     => true,
		);
	}

	/**
	 * Whether a text that names a status names one the rule asks for.
	 *
	 * @param array  $when   The rule's conditions.
	 * @param Pasted $pasted The text.
	 * @phpstan-param When $when
	 */
	public function has_status( array $when, Pasted $pasted ): bool {
		$wanted = $when['status'] ?? array();
		foreach ( $pasted->statuses() as $status ) {
			if ( is_string( $wanted ) ? (int) $wanted[0] === intdiv( $status, 100 ) : in_array( $status, (array) $wanted, true ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array  $when   Conditions that hold.
	 * @param Pasted $pasted The text.
	 * @phpstan-param When $when
	 */
	private function words_in_place( array $when, Pasted $pasted ): string {
		$answer = $pasted->answer();
		if ( isset( $when['header'] ) ) {
			return $when['header']['name'] . ': ' . $answer->header( $when['header']['name'] );
		}
		if ( isset( $when['contains'] ) ) {
			return $this->piece_with( $when['contains'], $pasted );
		}
		if ( isset( $when['matches'] ) ) {
			return self::part( $when['matches'], $answer->body() );
		}
		$words = array();
		foreach ( $when['json'] ?? array() as $member ) {
			$value = $answer->at( $member['at'] )[0] ?? null;
			if ( is_scalar( $value ) && ( array_key_exists( 'is', $member ) || isset( $member['matches'] ) ) ) {
				// Deep inside an answer the name says as much as the value: `api_key: invalid`.
				$name    = basename( $member['at'] );
				$is_deep = substr_count( $member['at'], '/' ) > 1 && ! ctype_digit( $name ) && strlen( (string) $value ) < 12;
				$text    = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : (string) $value;
				$words[] = $is_deep || is_bool( $value ) ? "$name: $text" : $text;
			}
		}
		foreach ( $when['xml'] ?? array() as $element ) {
			foreach ( $answer->elements( $element['element'] ) as $value ) {
				if ( ( $element['is'] ?? $value ) === $value && ( ! isset( $element['matches'] ) || '' !== self::part( $element['matches'], $value ) ) ) {
					$words[] = $value;
					break;
				}
			}
		}
		if ( isset( $when['any'] ) ) {
			$words = array_merge( $words, array_keys( $when['any']['has'] ) );
		}
		return (string) ( $words ? end( $words ) : ( $when['body'] ?? '' ) );
	}

	/**
	 * @param array  $when   Conditions.
	 * @param Pasted $pasted The text.
	 * @phpstan-param When $when
	 */
	private function words_anywhere( array $when, Pasted $pasted ): string {
		$wanted = array();
		foreach ( array_merge( $when['json'] ?? array(), $when['xml'] ?? array() ) as $member ) {
			if ( isset( $member['matches'] ) ) {
				$wanted[] = $this->piece_matching( $member['matches'], $pasted );
			} elseif ( isset( $member['is'] ) && is_string( $member['is'] ) ) {
				$wanted[] = $this->piece_equal( $member['is'], $pasted );
			} else {
				// A number, a yes or no, something that must be there: words cannot say that.
				return '';
			}
		}
		if ( isset( $when['body'] ) ) {
			$wanted[] = $this->piece_equal( $when['body'], $pasted );
		}
		if ( isset( $when['contains'] ) ) {
			$wanted[] = $this->piece_with( $when['contains'], $pasted );
		}
		if ( isset( $when['matches'] ) ) {
			$wanted[] = $this->piece_matching( $when['matches'], $pasted );
		}
		usort(
			$wanted,
			static function ( string $one, string $other ): int {
				return strlen( $other ) - strlen( $one );
			}
		);
		return in_array( '', $wanted, true ) ? '' : ( $wanted[0] ?? '' );
	}

	/** A piece of the text that is these words, whatever its capitals and its full stop. */
	private function piece_equal( string $words, Pasted $pasted ): string {
		$plain = static function ( string $text ): string {
			return strtolower( rtrim( trim( $text ), '.!' ) );
		};
		foreach ( $pasted->pieces() as $piece ) {
			if ( $plain( $piece ) === $plain( $words ) ) {
				return $piece;
			}
		}
		// A whole sentence is itself wherever it stands.
		return str_word_count( $words ) > 2 && false !== stripos( $pasted->text(), rtrim( $words, '.!' ) ) ? $words : '';
	}

	private function piece_with( string $words, Pasted $pasted ): string {
		return false === stripos( $pasted->text(), $words ) && false === stripos( $pasted->answer()->body(), $words ) ? '' : $words;
	}

	private function piece_matching( string $pattern, Pasted $pasted ): string {
		foreach ( $pasted->pieces() as $piece ) {
			$part = self::part( $pattern, $piece );
			if ( '' !== $part ) {
				return $part;
			}
		}
		return '';
	}

	/** What a pattern finds; '' for nothing, and for a pattern that any text fits. */
	public static function part( string $pattern, string $text ): string {
		$pattern = Pattern::expression( $pattern, 'i' );
		if ( 1 !== preg_match( $pattern, $text, $match ) || 1 === preg_match( $pattern, self::ANY ) ) {
			return '';
		}
		// What looks ahead finds a place, not words.
		$words = trim( $match[0], " \t\n\r\"'" );
		return '' === $words ? trim( $text ) : $words;
	}

	/** Whether a pattern fits any text, so that it has no words. */
	public static function fits_any( string $pattern ): bool {
		return 1 === preg_match( Pattern::expression( $pattern, 'i' ), self::ANY );
	}
}
