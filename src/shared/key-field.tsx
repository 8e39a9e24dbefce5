/** A field for a secret. The value is in the field and in React's state, nowhere else. */
import { Button } from '@wordpress/components';
import { useId, useLayoutEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { clean, inspect } from './inspect';
import { ShapeChecks, shape_lines } from './shape-checks';
import { removed_text } from './shape-sentences';
import type { KeyReport, ShapeInfo } from './types';
import { useHealth } from './use-report';

interface Props {
	field: { label: string; shape: ShapeInfo | null };
	/** The key that is to be replaced. */
	report: KeyReport;
	value: string;
	/** The provider has refused this value. */
	refused: boolean;
	on_change: ( value: string ) => void;
}

/**
 * A text field with dots, where the browser can: password managers would offer to keep what is in a password field.
 */
function has_dots(): boolean {
	return typeof CSS !== 'undefined' && !! CSS.supports?.( '-webkit-text-security', 'disc' );
}

export function KeyField( { field, report: key, value, refused, on_change }: Props ) {
	const { report } = useHealth();
	const [ shown, set_shown ] = useState( false );
	const [ removed, set_removed ] = useState< string[] >( [] );
	const pasted = useRef( false );
	const input = useRef< HTMLInputElement >( null );
	// React copies a `value` property into the attribute, where whatever reads the page's markup would find the key.
	useLayoutEffect( () => {
		if ( input.current && input.current.value !== value ) {
			input.current.value = value;
		}
	} );
	const id = useId();
	const { shape, label } = field;
	const problems = inspect( value, shape, report.distinctive, key.provider.id );
	const lines = shape_lines( { key, shape, value, problems, removed, refused } );

	const take_whole = ( raw: string ) => {
		const found = inspect( raw, shape, report.distinctive, key.provider.id );
		const notes = found.map( removed_text ).filter( ( note ): note is string => note !== null );
		set_removed( notes );
		on_change( clean( raw, shape ) );
	};
	return (
		<div className="key-health-field">
			<label className="key-health-label" htmlFor={ id }>
				{
					/* translators: %s: "API token". */
					sprintf( __( 'New %s', 'key-health' ), label )
				}
			</label>
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
					aria-describedby={ `${ id }-checks` }
					aria-invalid={ refused }
					onPaste={ () => {
						pasted.current = true;
					} }
					onChange={ ( { target } ) => {
						if ( pasted.current ) {
							take_whole( target.value );
						} else {
							set_removed( [] );
							on_change( target.value );
						}
						pasted.current = false;
					} }
					onBlur={ () => {
						if ( value !== clean( value, shape ) ) {
							take_whole( value );
						}
					} }
				/>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => set_shown( ! shown ) }
				>
					{ shown ? __( 'Hide', 'key-health' ) : __( 'Show', 'key-health' ) }{ ' ' }
					<span className="screen-reader-text">{ label }</span>
				</Button>
			</div>
			<ShapeChecks id={ `${ id }-checks` } lines={ lines } />
		</div>
	);
}
