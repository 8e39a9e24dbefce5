/** Where a secret is typed or pasted. The value is in the input and in React's state, nowhere else. */
import { Button } from '@wordpress/components';
import { useLayoutEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

interface Props {
	id: string;
	/** What it is, beside "Show". */
	name: ReactNode;
	value: string;
	/** Id of what is said about the value. */
	described_by: string;
	invalid: boolean;
	on_change: ( value: string ) => void;
	on_paste?: () => void;
	on_blur?: () => void;
}

/**
 * A text field with dots, where the browser can: password managers would offer to keep what is in a password field.
 */
function has_dots(): boolean {
	return typeof CSS !== 'undefined' && !! CSS.supports?.( '-webkit-text-security', 'disc' );
}

export function SecretInput( {
	id,
	name,
	value,
	described_by,
	invalid,
	on_change,
	on_paste,
	on_blur,
}: Props ) {
	const [ shown, set_shown ] = useState( false );
	const input = useRef< HTMLInputElement >( null );
	// React copies a `value` property into the attribute, where whatever reads the page's markup would find the key.
	useLayoutEffect( () => {
		if ( input.current && input.current.value !== value ) {
			input.current.value = value;
		}
	} );
	return (
		<div className="key-health-field__row">
			<input
				ref={ input }
				id={ id }
				className={ `key-health-input is-key ${ shown ? '' : 'is-masked' }` }
				type={ shown || has_dots() ? 'text' : 'password' }
				dir="ltr"
				autoComplete="off"
				autoCapitalize="off"
				autoCorrect="off"
				spellCheck={ false }
				data-1p-ignore
				data-lpignore="true"
				aria-describedby={ described_by }
				aria-invalid={ invalid }
				onPaste={ on_paste }
				onChange={ ( { target } ) => on_change( target.value ) }
				onBlur={ on_blur }
			/>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ () => set_shown( ! shown ) }
			>
				{ shown ? __( 'Hide', 'key-health' ) : __( 'Show', 'key-health' ) }{ ' ' }
				<span className="screen-reader-text">{ name }</span>
			</Button>
		</div>
	);
}
