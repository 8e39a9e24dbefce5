/** Values that were found at the provider, to choose from, or a field for another one. */
import { useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface Props {
	label: string;
	offers: string[];
	/** No other value than the offered ones makes sense. */
	closed: boolean;
	value: string;
	change: ( value: string ) => void;
}

export function CompanionChoice( { label, offers, closed, value, change }: Props ) {
	const id = useId();
	const [ own, set_own ] = useState( offers.length === 0 );
	return (
		<fieldset className="key-health-field">
			<legend className="key-health-label">{ label }</legend>
			{ offers.map( ( offer ) => (
				<label key={ offer } htmlFor={ `${ id }-${ offer }` } className="key-health-radio">
					<input
						id={ `${ id }-${ offer }` }
						type="radio"
						name={ id }
						checked={ ! own && value === offer }
						onChange={ () => {
							set_own( false );
							change( offer );
						} }
					/>
					<bdi>{ offer }</bdi>
				</label>
			) ) }
			{ offers.length > 0 && ! closed && (
				<label htmlFor={ `${ id }-own` } className="key-health-radio">
					<input
						id={ `${ id }-own` }
						type="radio"
						name={ id }
						checked={ own }
						onChange={ () => {
							set_own( true );
							change( '' );
						} }
					/>
					{ __( 'Another one', 'key-health' ) }
				</label>
			) }
			{ own && (
				<div className="key-health-field__row">
					<input
						className="key-health-input"
						type="text"
						aria-label={ label }
						autoComplete="off"
						spellCheck={ false }
						value={ value }
						onChange={ ( { target } ) => change( target.value ) }
					/>
				</div>
			) }
		</fieldset>
	);
}
