/**
 * What was copied together with a key, in sentences.
 */
import { __, sprintf } from '@wordpress/i18n';
import type { Problem } from '../inspect';

type Around = Extract< Problem, { reason: 'quotes' } >;

export function around_text( { details }: Around, noun: string ): string {
	switch ( details.around ) {
		case 'quotes':
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has quotation marks around it.', 'key-health' ), noun );
		case 'empty_quotes':
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s is nothing but quotation marks.', 'key-health' ), noun );
		case 'punctuation':
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has punctuation beside it.', 'key-health' ), noun );
		case 'label':
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has a label before it.', 'key-health' ), noun );
		case 'bearer':
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has the word “Bearer” before it.', 'key-health' ), noun );
		default:
			/* translators: %s: the provider's noun for a key. */
			return sprintf( __( 'This %s has code around it.', 'key-health' ), noun );
	}
}

export function around_removed( { details }: Around ): string | null {
	switch ( details.around ) {
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
