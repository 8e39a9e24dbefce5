<?php
/**
 * What an inspected value says about a key that is stored: the title of the finding and what stands under it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

final class Shape_Titles {

	/** @var string Name of the provider. */
	private string $provider;

	/** @var string Its noun for the key. */
	private string $noun;

	/** @var string The shape in words, or ''. */
	private string $looks_like;

	public function __construct( string $provider, string $noun, string $looks_like ) {
		$this->provider   = $provider;
		$this->noun       = $noun;
		$this->looks_like = $looks_like;
	}

	/** Subject, verb, object, no full stop. */
	public function title( Shape_Problem $problem ): string {
		switch ( $problem->reason() ) {
			case 'whitespace':
			case 'invisible_character':
				return $this->found( $problem );
			case 'quotes':
				return $this->around( $problem );
			case 'masked':
				return $this->masked( $problem );
			case 'placeholder':
				return $this->placeholder( $problem );
			case 'other_provider':
				return $this->other( $problem );
			case 'wrong_key_kind':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This is the wrong kind of %s', 'key-health' ), $this->noun );
			case 'truncated':
				$missing = $problem->number( 'missing' );
				/* translators: 1: number of characters. 2: the provider's noun for a key. */
				$text = _n( '%1$d character of this %2$s is missing', '%1$d characters of this %2$s are missing', $missing, 'key-health' );
				return sprintf( $text, $missing, $this->noun );
			case 'wrong_length':
				return $this->length( $problem );
			default:
				return $this->characters( $problem );
		}
	}

	/** How it came about, or what is right. */
	public function meaning( Shape_Problem $problem ): string {
		switch ( $problem->reason() ) {
			case 'whitespace':
			case 'invisible_character':
			case 'quotes':
				return $this->rest( $problem );
			case 'masked':
				return __( 'Someone copied the hidden form from another screen.', 'key-health' );
			case 'placeholder':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'Most likely it comes from an example, and the real %s was never entered.', 'key-health' ), $this->noun );
			case 'other_provider':
				return self::other_reason( $problem );
			case 'wrong_key_kind':
				return $problem->word( 'says' );
			case 'truncated':
				/* translators: 1: what keys look like, as in "mlsn. and 64 characters". 2: number of characters. */
				$text = __( 'Most likely it was copied incompletely. It should be %1$s; this one has %2$d.', 'key-health' );
				return sprintf( $text, $this->looks_like, $problem->number( 'after_prefix' ) );
			default:
				return $this->should_be( $problem );
		}
	}

	private function found( Shape_Problem $problem ): string {
		if ( 'only' !== $problem->word( 'where' ) ) {
			/* translators: 1: the provider's noun for a key. 2: what was found, as in "1 space at the end". */
			return sprintf( __( 'This %1$s has %2$s', 'key-health' ), $this->noun, Shape_Fragments::fragment( $problem ) );
		}
		if ( 'whitespace' === $problem->reason() ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s is nothing but white space', 'key-health' ), $this->noun );
		}
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This %s is nothing but hidden characters', 'key-health' ), $this->noun );
	}

	private function around( Shape_Problem $problem ): string {
		switch ( $problem->word( 'around' ) ) {
			case 'quotes':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has quotation marks around it', 'key-health' ), $this->noun );
			case 'empty_quotes':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s is nothing but quotation marks', 'key-health' ), $this->noun );
			case 'punctuation':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has punctuation beside it', 'key-health' ), $this->noun );
			case 'label':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has a label before it', 'key-health' ), $this->noun );
			case 'bearer':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has the word “Bearer” before it', 'key-health' ), $this->noun );
			default:
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has code around it', 'key-health' ), $this->noun );
		}
	}

	private function masked( Shape_Problem $problem ): string {
		switch ( $problem->word( 'mask' ) ) {
			case 'asterisk':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'Asterisks were saved instead of the %s', 'key-health' ), $this->noun );
			case 'x':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'The letter x was saved instead of the %s', 'key-health' ), $this->noun );
			default:
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'Dots were saved instead of the %s', 'key-health' ), $this->noun );
		}
	}

	private function placeholder( Shape_Problem $problem ): string {
		if ( 'repeated' === $problem->word( 'kind' ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This is one character repeated, not the %s', 'key-health' ), $this->noun );
		}
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This is a placeholder, not the %s', 'key-health' ), $this->noun );
	}

	private function other( Shape_Problem $problem ): string {
		$other = $problem->word( 'other_name' );
		$text  = Shape_Sentences::takes_an( $other )
			/* translators: 1: name of the provider whose key it is, beginning with a vowel. 2: name of the provider whose key is expected. */
			? __( 'This is an %1$s key in the %2$s field', 'key-health' )
			/* translators: 1: name of the provider whose key it is. 2: name of the provider whose key is expected. */
			: __( 'This is a %1$s key in the %2$s field', 'key-health' );
		return sprintf( $text, $other, $this->provider );
	}

	private function length( Shape_Problem $problem ): string {
		$details = $problem->details();
		$length  = $problem->number( 'length' );
		if ( null === ( $details['length'] ?? null ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s is far too long', 'key-health' ), $this->noun );
		}
		if ( true === ( $details['twice'] ?? null ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This is the same %s two times in a row', 'key-health' ), $this->noun );
		}
		if ( null === ( $details['expected_length'] ?? null ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has the wrong length', 'key-health' ), $this->noun );
		}
		/* translators: 1: the provider's noun for a key. 2: number of characters. 3: right number of characters. */
		$text = _n( 'This %1$s has %2$d character instead of %3$d', 'This %1$s has %2$d characters instead of %3$d', $length, 'key-health' );
		return sprintf( $text, $this->noun, $length, $problem->number( 'expected_length' ) );
	}

	private function characters( Shape_Problem $problem ): string {
		$count  = $problem->number( 'count' );
		$prefix = $problem->word( 'prefix' );
		if ( '' !== $prefix ) {
			/* translators: 1: the provider's noun for a key. 2: what all keys of this provider begin with. */
			return sprintf( __( 'This %1$s does not begin with “%2$s”', 'key-health' ), $this->noun, $prefix );
		}
		if ( 0 === $count ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This does not look like the right %s', 'key-health' ), $this->noun );
		}
		/* translators: 1: number of characters. 2: the provider's noun for a key. */
		$text = _n( '%1$d character in this %2$s does not belong there', '%1$d characters in this %2$s do not belong there', $count, 'key-health' );
		return sprintf( $text, $count, $this->noun );
	}

	/** What is to be said of the key apart from what stands around it. */
	private function rest( Shape_Problem $problem ): string {
		if ( 'only' === $problem->word( 'where' ) || 'empty_quotes' === $problem->word( 'around' ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'The %s itself is missing.', 'key-health' ), $this->noun );
		}
		if ( '' === $this->looks_like ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'Most likely it does not belong to the %s.', 'key-health' ), $this->noun );
		}
		if ( ! $problem->is_cleanable() ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'The rest of the %s does not look right, either.', 'key-health' ), $this->noun );
		}
		if ( $problem->is_certain() ) {
			/* translators: 1: name of the provider. 2: its noun for a key. */
			return sprintf( __( '%1$s refuses it as it is. The rest of the %2$s looks right.', 'key-health' ), $this->provider, $this->noun );
		}
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'The rest of the %s looks right.', 'key-health' ), $this->noun );
	}

	private static function other_reason( Shape_Problem $problem ): string {
		$other  = $problem->word( 'other_name' );
		$prefix = $problem->word( 'prefix' );
		if ( '' === $prefix ) {
			/* translators: %s: name of a provider. */
			return sprintf( __( 'Only %s keys look like this.', 'key-health' ), $other );
		}
		/* translators: 1: what the keys begin with. 2: name of their provider. */
		return sprintf( __( 'It begins with “%1$s”, as only %2$s keys do.', 'key-health' ), $prefix, $other );
	}

	private function should_be( Shape_Problem $problem ): string {
		if ( '' === $this->looks_like || ( 'wrong_length' === $problem->reason() && null === ( $problem->details()['length'] ?? null ) ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'No %s is that long.', 'key-health' ), $this->noun );
		}
		/* translators: %s: what keys look like, as in "mlsn. and 64 characters". */
		return sprintf( __( 'It should be %s.', 'key-health' ), $this->looks_like );
	}
}
