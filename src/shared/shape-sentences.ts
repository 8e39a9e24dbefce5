/**
 * What an inspected value says, in sentences. A key's own characters never stand in one. The PHP twin is
 * `includes/Diagnosis/Shape_Sentences.php`: same words, held together by `tests/vectors/shape`.
 */
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Problem } from './inspect';
import { around_removed, around_text } from './shape-sentences/around';
import { fragment } from './shape-sentences/fragments';
import { masked_text, other_text, placeholder_text, takes_an } from './shape-sentences/stand-ins';

export interface SentenceContext {
	/** Name of the provider. */
	provider: string;
	/** Its noun for the key: "token". */
	noun: string;
	/** The shape in words, or '' when none is known. What every key begins with is not counted in it. */
	looks_like: string;
}

type Of< R extends Problem[ 'reason' ] > = Extract< Problem, { reason: R } >;

/**
 * Whole sentences, true of a stored key and of one just pasted.
 *
 * @param problem
 * @param context
 */
export function problem_text( problem: Problem, context: SentenceContext ): string {
	const { noun } = context;
	switch ( problem.reason ) {
		case 'whitespace':
		case 'invisible_character':
			return found_text( problem, noun );
		case 'quotes':
			return around_text( problem, noun );
		case 'masked':
			return masked_text( problem, noun );
		case 'placeholder':
			return placeholder_text( problem, noun );
		case 'other_provider':
			return other_text( problem );
		case 'wrong_key_kind':
			return problem.details.says;
		case 'truncated':
			return truncated_text( problem, context );
		case 'wrong_length':
			return length_text( problem, context );
		case 'wrong_characters':
			return characters_text( problem, context );
	}
}

/**
 * What cleaning took off, for the field that holds the cleaned value: "1 space at the end, removed."
 *
 * @param problem
 * @return Null when cleaning left it there.
 */
export function removed_text( problem: Problem ): string | null {
	switch ( problem.reason ) {
		case 'whitespace':
		case 'invisible_character':
			if ( ! problem.details.removed ) {
				return null;
			}
			/* translators: %s: what was found, as in "1 space at the end". */
			return sprintf( __( '%s, removed.', 'key-health' ), fragment( problem ) );
		case 'quotes':
			return around_removed( problem );
		default:
			return null;
	}
}

/**
 * For a value that fits: "Looks like a MailerSend token: mlsn. and 64 characters."
 *
 * @param context
 */
export function looks_like_text( context: SentenceContext ): string {
	const { provider, noun, looks_like } = context;
	const text = takes_an( provider )
		? /* translators: 1: name of the provider, beginning with a vowel. 2: its noun for a key. 3: what keys look like. */
			__( 'Looks like an %1$s %2$s: %3$s.', 'key-health' )
		: /* translators: 1: name of the provider. 2: its noun for a key. 3: what keys look like. */
			__( 'Looks like a %1$s %2$s: %3$s.', 'key-health' );
	return sprintf( text, provider, noun, looks_like );
}

function found_text( problem: Of< 'whitespace' | 'invisible_character' >, noun: string ): string {
	if ( problem.details.where !== 'only' ) {
		/* translators: 1: the provider's noun for a key. 2: what was found, as in "1 space at the end". */
		return sprintf( __( 'This %1$s has %2$s.', 'key-health' ), noun, fragment( problem ) );
	}
	if ( problem.reason === 'whitespace' ) {
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This %s is nothing but white space.', 'key-health' ), noun );
	}
	/* translators: %s: the provider's noun for a key. */
	return sprintf( __( 'This %s is nothing but hidden characters.', 'key-health' ), noun );
}

function truncated_text( { details }: Of< 'truncated' >, context: SentenceContext ): string {
	const { missing, after_prefix } = details;
	const { provider, noun, looks_like } = context;
	const text = takes_an( provider )
		? /* translators: 1: number of characters. 2: name of the provider, beginning with a vowel. 3: its noun for a key. 4: what keys look like, as in "mlsn. and 64 characters". 5: number of characters. */
			_n(
				'%1$d character is missing. An %2$s %3$s is %4$s; this one has %5$d.',
				'%1$d characters are missing. An %2$s %3$s is %4$s; this one has %5$d.',
				missing,
				'key-health'
			)
		: /* translators: 1: number of characters. 2: name of the provider. 3: its noun for a key. 4: what keys look like, as in "mlsn. and 64 characters". 5: number of characters. */
			_n(
				'%1$d character is missing. A %2$s %3$s is %4$s; this one has %5$d.',
				'%1$d characters are missing. A %2$s %3$s is %4$s; this one has %5$d.',
				missing,
				'key-health'
			);
	return sprintf( text, missing, provider, noun, looks_like, after_prefix );
}

function length_text( { details }: Of< 'wrong_length' >, context: SentenceContext ): string {
	const { length, expected_length, twice } = details;
	const { noun, looks_like } = context;
	if ( length === null ) {
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This %s is far too long.', 'key-health' ), noun );
	}
	if ( twice ) {
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This is the same %s two times in a row.', 'key-health' ), noun );
	}
	if ( expected_length === null ) {
		return sprintf(
			/* translators: 1: the provider's noun for a key. 2: what keys look like. */
			__( 'This %1$s has the wrong length. It should be %2$s.', 'key-health' ),
			noun,
			looks_like
		);
	}
	return sprintf(
		/* translators: 1: the provider's noun for a key. 2: number of characters. 3: right number of characters. */
		_n(
			'This %1$s has %2$d character instead of %3$d.',
			'This %1$s has %2$d characters instead of %3$d.',
			length,
			'key-health'
		),
		noun,
		length,
		expected_length
	);
}

function characters_text(
	{ details }: Of< 'wrong_characters' >,
	context: SentenceContext
): string {
	const { count, prefix } = details;
	const { provider, noun, looks_like } = context;
	if ( prefix !== null ) {
		return sprintf(
			/* translators: 1: name of the provider. 2: its noun for a key. 3: what all its keys begin with. */
			__( 'Every %1$s %2$s begins with “%3$s”; this one does not.', 'key-health' ),
			provider,
			noun,
			prefix
		);
	}
	if ( count === null ) {
		return sprintf(
			/* translators: 1: the provider's noun for a key. 2: what keys look like. */
			__( 'This does not look like the right %1$s. It should be %2$s.', 'key-health' ),
			noun,
			looks_like
		);
	}
	return sprintf(
		/* translators: 1: number of characters. 2: the provider's noun for a key. 3: what keys look like. */
		_n(
			'%1$d character in this %2$s does not belong there. It should be %3$s.',
			'%1$d characters in this %2$s do not belong there. It should be %3$s.',
			count,
			'key-health'
		),
		count,
		noun,
		looks_like
	);
}
