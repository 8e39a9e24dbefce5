/** The field for a new key, with what is seen of it before anyone is asked. */
import { useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { clean, inspect } from './inspect';
import { SecretInput } from './secret-input';
import { ShapeChecks, shape_lines, type Old_Key } from './shape-checks';
import { removed_text } from './shape-sentences';
import type { DistinctiveShape, ShapeInfo } from './types';

interface Props {
	field: { label: string; shape: ShapeInfo | null };
	/** The key that is to be replaced. */
	report: Old_Key;
	/** Of keys of other providers, to name one that stands in the wrong field. */
	distinctive: readonly DistinctiveShape[];
	value: string;
	/** The provider has refused this value. */
	refused: boolean;
	on_change: ( value: string ) => void;
}

export function KeyField( { field, report: key, distinctive, value, refused, on_change }: Props ) {
	const [ removed, set_removed ] = useState< string[] >( [] );
	const pasted = useRef( false );
	const id = useId();
	const { shape, label } = field;
	const problems = inspect( value, shape, distinctive, key.provider.id );
	const lines = shape_lines( { key, shape, value, problems, removed, refused } );

	const take_whole = ( raw: string ) => {
		const found = inspect( raw, shape, distinctive, key.provider.id );
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
			<SecretInput
				id={ id }
				name={ label }
				value={ value }
				described_by={ `${ id }-checks` }
				invalid={ refused }
				on_paste={ () => {
					pasted.current = true;
				} }
				on_change={ ( raw ) => {
					if ( pasted.current ) {
						take_whole( raw );
					} else {
						set_removed( [] );
						on_change( raw );
					}
					pasted.current = false;
				} }
				on_blur={ () => {
					if ( value !== clean( value, shape ) ) {
						take_whole( value );
					}
				} }
			/>
			<ShapeChecks id={ `${ id }-checks` } lines={ lines } />
		</div>
	);
}
