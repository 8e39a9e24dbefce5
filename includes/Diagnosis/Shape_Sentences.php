<?php
/**
 * What an inspected value says, in sentences.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * A key's own characters never stand in one. The TypeScript twin is `src/shared/shape-sentences.ts`: same words for what the
 * field says while a key is pasted, held together by `tests/vectors/shape`.
 */
final class Shape_Sentences {

	/** @var string Name of the provider. */
	private string $provider;

	/** @var string Its noun for the key: "token". */
	private string $noun;

	/** @var string The shape in words, or '' when none is known. What every key begins with is not counted in it. */
	private string $looks_like;

	private Shape_Titles $titles;

	public function __construct( string $provider, string $noun, string $looks_like ) {
		$this->provider   = $provider;
		$this->noun       = $noun;
		$this->looks_like = $looks_like;
		$this->titles     = new Shape_Titles( $provider, $noun, $looks_like );
	}

	/** For a key that is stored: subject, verb, object, no full stop. */
	public function title( Shape_Problem $problem ): string {
		return $this->titles->title( $problem );
	}

	/** What stands under the title: how it came about, or what is right. */
	public function meaning( Shape_Problem $problem ): string {
		return $this->titles->meaning( $problem );
	}

	/** Whole sentences, true of a stored key and of one just pasted. */
	public function text( Shape_Problem $problem ): string {
		switch ( $problem->reason() ) {
			case 'whitespace':
			case 'invisible_character':
				return $this->found_text( $problem );
			case 'quotes':
				return $this->around_text( $problem );
			case 'masked':
				return $this->masked_text( $problem );
			case 'placeholder':
				return $this->placeholder_text( $problem );
			case 'other_provider':
				return self::other_text( $problem );
			case 'wrong_key_kind':
				return $problem->word( 'says' );
			case 'truncated':
				return $this->truncated_text( $problem );
			case 'wrong_length':
				return $this->length_text( $problem );
			default:
				return $this->characters_text( $problem );
		}
	}

	/** What cleaning took off: "1 space at the end, removed." Null when it left it there. */
	public function removed( Shape_Problem $problem ): ?string {
		switch ( $problem->reason() ) {
			case 'whitespace':
			case 'invisible_character':
				if ( true !== ( $problem->details()['removed'] ?? null ) ) {
					return null;
				}
				/* translators: %s: what was found, as in "1 space at the end". */
				return sprintf( __( '%s, removed.', 'key-health' ), Shape_Fragments::fragment( $problem ) );
			case 'quotes':
				return self::around_removed( $problem );
			default:
				return null;
		}
	}

	/** For a value that fits: "Looks like a MailerSend token: mlsn. and 64 characters." */
	public function looks_like(): string {
		$text = self::takes_an( $this->provider )
			/* translators: 1: name of the provider, beginning with a vowel. 2: its noun for a key. 3: what keys look like. */
			? __( 'Looks like an %1$s %2$s: %3$s.', 'key-health' )
			/* translators: 1: name of the provider. 2: its noun for a key. 3: what keys look like. */
			: __( 'Looks like a %1$s %2$s: %3$s.', 'key-health' );
		return sprintf( $text, $this->provider, $this->noun, $this->looks_like );
	}

	/** English only: names that are spelled out ("an SMTP.com key") count by how their first letter is spoken. */
	public static function takes_an( string $name ): bool {
		return 1 === preg_match( '~^(?:[AEIOaeio]|[FHLMNRSX](?=[A-Z0-9])|hC)~', $name );
	}

	private function found_text( Shape_Problem $problem ): string {
		if ( 'only' !== $problem->word( 'where' ) ) {
			/* translators: 1: the provider's noun for a key. 2: what was found, as in "1 space at the end". */
			return sprintf( __( 'This %1$s has %2$s.', 'key-health' ), $this->noun, Shape_Fragments::fragment( $problem ) );
		}
		if ( 'whitespace' === $problem->reason() ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s is nothing but white space.', 'key-health' ), $this->noun );
		}
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This %s is nothing but hidden characters.', 'key-health' ), $this->noun );
	}

	private function around_text( Shape_Problem $problem ): string {
		switch ( $problem->word( 'around' ) ) {
			case 'quotes':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has quotation marks around it.', 'key-health' ), $this->noun );
			case 'empty_quotes':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s is nothing but quotation marks.', 'key-health' ), $this->noun );
			case 'punctuation':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has punctuation beside it.', 'key-health' ), $this->noun );
			case 'label':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has a label before it.', 'key-health' ), $this->noun );
			case 'bearer':
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has the word “Bearer” before it.', 'key-health' ), $this->noun );
			default:
				/* translators: %s: the provider's noun for a key. */
				return sprintf( __( 'This %s has code around it.', 'key-health' ), $this->noun );
		}
	}

	private static function around_removed( Shape_Problem $problem ): ?string {
		switch ( $problem->word( 'around' ) ) {
			case 'empty_quotes':
				return null;
			case 'quotes':
				return __( 'Quotation marks around it, removed.', 'key-health' );
			case 'punctuation':
				return __( 'Punctuation beside it, removed.', 'key-health' );
			case 'label':
				return __( 'The label before it, removed.', 'key-health' );
			case 'bearer':
				return __( 'The word “Bearer” before it, removed.', 'key-health' );
			default:
				return __( 'The code around it, removed.', 'key-health' );
		}
	}

	private function masked_text( Shape_Problem $problem ): string {
		switch ( $problem->word( 'mask' ) ) {
			case 'asterisk':
				/* translators: %1$s: the provider's noun for a key. */
				return sprintf( __( 'These are asterisks in place of the %1$s. Copy the %1$s itself.', 'key-health' ), $this->noun );
			case 'x':
				/* translators: %1$s: the provider's noun for a key. */
				return sprintf( __( 'This is the letter x in place of the %1$s. Copy the %1$s itself.', 'key-health' ), $this->noun );
			default:
				/* translators: %1$s: the provider's noun for a key. */
				return sprintf( __( 'These are dots in place of the %1$s. Copy the %1$s itself.', 'key-health' ), $this->noun );
		}
	}

	private function placeholder_text( Shape_Problem $problem ): string {
		if ( 'repeated' === $problem->word( 'kind' ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This is one character repeated, not the %s.', 'key-health' ), $this->noun );
		}
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This is a placeholder, not the %s.', 'key-health' ), $this->noun );
	}

	private static function other_text( Shape_Problem $problem ): string {
		$other  = $problem->word( 'other_name' );
		$prefix = $problem->word( 'prefix' );
		if ( '' === $prefix ) {
			$text = self::takes_an( $other )
				/* translators: %1$s: name of a provider, beginning with a vowel. */
				? __( 'This is an %1$s key: only %1$s keys look like this.', 'key-health' )
				/* translators: %1$s: name of a provider. */
				: __( 'This is a %1$s key: only %1$s keys look like this.', 'key-health' );
			return sprintf( $text, $other );
		}
		$text = self::takes_an( $other )
			/* translators: 1: name of a provider, beginning with a vowel. 2: what its keys begin with. */
			? __( 'This is an %1$s key: it begins with “%2$s”, as only %1$s keys do.', 'key-health' )
			/* translators: 1: name of a provider. 2: what its keys begin with. */
			: __( 'This is a %1$s key: it begins with “%2$s”, as only %1$s keys do.', 'key-health' );
		return sprintf( $text, $other, $prefix );
	}

	private function truncated_text( Shape_Problem $problem ): string {
		$missing = $problem->number( 'missing' );
		$text    = self::takes_an( $this->provider )
			/* translators: 1: number of characters. 2: name of the provider, beginning with a vowel. 3: its noun for a key. 4: what keys look like, as in "mlsn. and 64 characters". 5: number of characters. */
			? _n( '%1$d character is missing. An %2$s %3$s is %4$s; this one has %5$d.', '%1$d characters are missing. An %2$s %3$s is %4$s; this one has %5$d.', $missing, 'key-health' )
			/* translators: 1: number of characters. 2: name of the provider. 3: its noun for a key. 4: what keys look like, as in "mlsn. and 64 characters". 5: number of characters. */
			: _n( '%1$d character is missing. A %2$s %3$s is %4$s; this one has %5$d.', '%1$d characters are missing. A %2$s %3$s is %4$s; this one has %5$d.', $missing, 'key-health' );
		return sprintf( $text, $missing, $this->provider, $this->noun, $this->looks_like, $problem->number( 'after_prefix' ) );
	}

	private function length_text( Shape_Problem $problem ): string {
		$details = $problem->details();
		$length  = $problem->number( 'length' );
		if ( null === ( $details['length'] ?? null ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s is far too long.', 'key-health' ), $this->noun );
		}
		if ( true === ( $details['twice'] ?? null ) ) {
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This is the same %s two times in a row.', 'key-health' ), $this->noun );
		}
		if ( null === ( $details['expected_length'] ?? null ) ) {
			/* translators: 1: the provider's noun for a key. 2: what keys look like. */
			return sprintf( __( 'This %1$s has the wrong length. It should be %2$s.', 'key-health' ), $this->noun, $this->looks_like );
		}
		/* translators: 1: the provider's noun for a key. 2: number of characters. 3: right number of characters. */
		$text = _n( 'This %1$s has %2$d character instead of %3$d.', 'This %1$s has %2$d characters instead of %3$d.', $length, 'key-health' );
		return sprintf( $text, $this->noun, $length, $problem->number( 'expected_length' ) );
	}

	private function characters_text( Shape_Problem $problem ): string {
		$count  = $problem->number( 'count' );
		$prefix = $problem->word( 'prefix' );
		if ( '' !== $prefix ) {
			/* translators: 1: name of the provider. 2: its noun for a key. 3: what all its keys begin with. */
			return sprintf( __( 'Every %1$s %2$s begins with “%3$s”; this one does not.', 'key-health' ), $this->provider, $this->noun, $prefix );
		}
		if ( 0 === $count ) {
			/* translators: 1: the provider's noun for a key. 2: what keys look like. */
			return sprintf( __( 'This does not look like the right %1$s. It should be %2$s.', 'key-health' ), $this->noun, $this->looks_like );
		}
		/* translators: 1: number of characters. 2: the provider's noun for a key. 3: what keys look like. */
		$text = _n( '%1$d character in this %2$s does not belong there. It should be %3$s.', '%1$d characters in this %2$s do not belong there. It should be %3$s.', $count, 'key-health' );
		return sprintf( $text, $count, $this->noun, $this->looks_like );
	}
}
