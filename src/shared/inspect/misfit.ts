/**
 * In what way a value is none of its provider's keys. The PHP twin is `includes/Diagnosis/Misfit.php`.
 */
import { count } from './characters';
import type { Shape } from './shape';

export type Misfit =
	| {
			reason: 'truncated';
			details: {
				length: number;
				expected_length: number;
				missing: number;
				/** Characters after the beginning that all keys share. */
				after_prefix: number;
			};
	  }
	| {
			reason: 'wrong_length';
			details: {
				/** Null: too long to be looked at. */
				length: number | null;
				expected_length: number | null;
				/** The same key two times in a row. */
				twice: boolean;
			};
	  }
	| {
			reason: 'wrong_characters';
			details: {
				/** How many do not belong in a key; null when that cannot be said. */
				count: number | null;
				/** What it should begin with, when it does not. */
				prefix: string | null;
			};
	  };

/**
 * @param text  Cleaned, and known not to fit.
 * @param shape
 */
export function misfits( text: string, shape: Shape ): Misfit[] {
	const { length: expected, prefix } = shape.info;
	const body = shape.compact( text );
	const length = count( body );
	const half = body.slice( 0, body.length / 2 );
	if ( half + half === body && shape.fits( half ) ) {
		return [ wrong_length( length, expected, true ) ];
	}
	const rest = after_prefix( body, prefix ?? '' );
	const begins = rest !== null;
	const strangers = shape.strangers( rest ?? body );
	if ( begins && strangers === 0 && expected !== null && length < expected ) {
		const missing = expected - length;
		const details = {
			length,
			expected_length: expected,
			missing,
			after_prefix: count( rest ),
		};
		return [ { reason: 'truncated', details } ];
	}
	const found: Misfit[] = [];
	// Only the beginning is missing: its length says nothing more.
	const headless =
		! begins && strangers === 0 && length === ( expected ?? 0 ) - count( prefix ?? '' );
	if ( expected === null ? begins && strangers === 0 : length !== expected && ! headless ) {
		found.push( wrong_length( length, expected, false ) );
	}
	if ( strangers || ! begins || ! found.length ) {
		const details = { count: strangers || null, prefix: begins ? null : prefix };
		found.push( { reason: 'wrong_characters', details } );
	}
	return found;
}

export function wrong_length(
	length: number | null,
	expected_length: number | null,
	twice: boolean
): Misfit {
	return { reason: 'wrong_length', details: { length, expected_length, twice } };
}

/**
 * @param body
 * @param prefix
 * @return Null when it begins with something else. A part of the prefix counts as its beginning.
 */
function after_prefix( body: string, prefix: string ): string | null {
	if ( body.startsWith( prefix ) ) {
		return body.slice( prefix.length );
	}
	return prefix.startsWith( body ) ? '' : null;
}
