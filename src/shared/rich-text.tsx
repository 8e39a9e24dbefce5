/**
 * Sentences from PHP carry two marks: `code`, and [[Label]] for a label on a provider's page. Everything else is text, and
 * stays text.
 */
import { Fragment } from '@wordpress/element';
import type { ReactNode } from 'react';

const MARKS = /\[\[([^\]]+)\]\]|`([^`]+)`/;

export function Code( { children }: { children: ReactNode } ) {
	return (
		<code className="key-health-code" dir="ltr">
			{ children }
		</code>
	);
}

/** A label as the provider prints it. */
function UiLabel( { children }: { children: ReactNode } ) {
	return <b className="key-health-ui">{ children }</b>;
}

export function RichText( { text }: { text: string } ) {
	// With two groups in the expression, every third piece is text, the next a label, the next code.
	const pieces = text.split( MARKS );
	return (
		<>
			{ pieces.map( ( piece, index ) => {
				if ( ! piece ) {
					return null;
				}
				switch ( index % 3 ) {
					case 1:
						return <UiLabel key={ index }>{ piece }</UiLabel>;
					case 2:
						return <Code key={ index }>{ piece }</Code>;
					default:
						return <Fragment key={ index }>{ piece }</Fragment>;
				}
			} ) }
		</>
	);
}

/** Fills `{name}` placeholders; an unknown one stays as it is, so that it is seen. */
export function fill(
	text: string,
	values: Readonly< Record< string, string | null | undefined > >
): string {
	return text.replace(
		/\{([a-z0-9_]+)\}/gi,
		( placeholder, name: string ) => values[ name ] ?? placeholder
	);
}
