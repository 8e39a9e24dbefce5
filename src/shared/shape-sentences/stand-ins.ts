/**
 * What stands where a key should be, in sentences.
 */
import { __, sprintf } from '@wordpress/i18n';
import type { Problem } from '../inspect';

type Of< R extends Problem[ 'reason' ] > = Extract< Problem, { reason: R } >;

/**
 * English only: names that are spelled out ("an SMTP.com key") count by how their first letter is spoken.
 *
 * @param name
 */
export function takes_an( name: string ): boolean {
	return /^(?:[AEIOaeio]|[FHLMNRSX](?=[A-Z0-9])|hC)/.test( name );
}

export function masked_text( { details }: Of< 'masked' >, noun: string ): string {
	switch ( details.mask ) {
		case 'asterisk':
			return sprintf(
				/* translators: %1$s: the provider's noun for a key. */
				__(
					'These are asterisks in place of the %1$s. Copy the %1$s itself.',
					'key-health'
				),
				noun
			);
		case 'x':
			return sprintf(
				/* translators: %1$s: the provider's noun for a key. */
				__(
					'This is the letter x in place of the %1$s. Copy the %1$s itself.',
					'key-health'
				),
				noun
			);
		default:
			return sprintf(
				/* translators: %1$s: the provider's noun for a key. */
				__( 'These are dots in place of the %1$s. Copy the %1$s itself.', 'key-health' ),
				noun
			);
	}
}

export function placeholder_text( { details }: Of< 'placeholder' >, noun: string ): string {
	if ( details.kind === 'repeated' ) {
		/* translators: %s: the provider's noun for a key. */
		return sprintf( __( 'This is one character repeated, not the %s.', 'key-health' ), noun );
	}
	/* translators: %s: the provider's noun for a key. */
	return sprintf( __( 'This is a placeholder, not the %s.', 'key-health' ), noun );
}

export function other_text( { details }: Of< 'other_provider' > ): string {
	const { other_name, prefix } = details;
	if ( prefix === null ) {
		const text = takes_an( other_name )
			? /* translators: %1$s: name of a provider, beginning with a vowel. */
				__( 'This is an %1$s key: only %1$s keys look like this.', 'key-health' )
			: /* translators: %1$s: name of a provider. */
				__( 'This is a %1$s key: only %1$s keys look like this.', 'key-health' );
		return sprintf( text, other_name );
	}
	const text = takes_an( other_name )
		? /* translators: 1: name of a provider, beginning with a vowel. 2: what its keys begin with. */
			__( 'This is an %1$s key: it begins with “%2$s”, as only %1$s keys do.', 'key-health' )
		: /* translators: 1: name of a provider. 2: what its keys begin with. */
			__( 'This is a %1$s key: it begins with “%2$s”, as only %1$s keys do.', 'key-health' );
	return sprintf( text, other_name, prefix );
}
