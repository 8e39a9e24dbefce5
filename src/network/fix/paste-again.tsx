/** The server keeps a new key for an hour at most: who goes on later pastes it once more. */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Actions } from '../../fix/wizard';
import { clean } from '../../shared/inspect';
import { KeyField } from '../../shared/key-field';
import { Note } from '../../shared/note';
import type { FixPlan, ManyFix } from '../types';
import type { Values } from './api';
import { old_key } from './frame';
import type { Driven } from './use-many-fix';
import { useFixPlan } from './use-plan';

interface Props {
	fix: ManyFix;
	driven: Driven;
}

function Form( { plan, fix, driven }: Props & { plan: FixPlan } ) {
	const [ raw, set_raw ] = useState< Values >( {} );
	const fields = plan.provider.fields.filter( ( { secret } ) => secret );
	const values = Object.fromEntries(
		fields.map( ( { name, shape } ) => [ name, clean( raw[ name ] ?? '', shape ) ] )
	);
	const complete = fields.every( ( { name } ) => !! values[ name ] );
	return (
		<form
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( complete && ! driven.waiting ) {
					void driven.tell( 'continue', values );
				}
			} }
		>
			{ fields.map( ( field ) => (
				<KeyField
					key={ field.name }
					field={ field }
					report={ old_key( plan ) }
					distinctive={ plan.distinctive }
					value={ raw[ field.name ] ?? '' }
					refused={ false }
					on_change={ ( value ) =>
						set_raw( ( now ) => ( { ...now, [ field.name ]: value } ) )
					}
				/>
			) ) }
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ driven.waiting }
					aria-disabled={ driven.waiting || ! complete }
				>
					{ __( 'Continue', 'key-health' ) }
				</Button>
				<span className="key-health-hint">
					{ sprintf(
						/* translators: %s: last 4 characters. */
						__( 'The one that ends in %s', 'key-health' ),
						fix.last4
					) }
				</span>
			</Actions>
		</form>
	);
}

export function PasteAgain( props: Props ) {
	const { fix } = props;
	const { plan, error } = useFixPlan( fix.group );
	return (
		<section className="key-health-card" aria-labelledby="key-health-again">
			<div className="key-health-card__body">
				<h2 id="key-health-again" className="key-health-title is-small">
					{ sprintf(
						/* translators: %s: "token". */
						__( 'Paste the new %s once more', 'key-health' ),
						fix.noun
					) }
				</h2>
				<p className="key-health-text">
					{ sprintf(
						/* translators: %s: "token". */
						__(
							'Key Health keeps it for an hour, then forgets it. The sites that are proven keep the new %s.',
							'key-health'
						),
						fix.noun
					) }
				</p>
				{ error && (
					<Note alert state="broken">
						{ error }
					</Note>
				) }
				{ plan && <Form { ...props } plan={ plan } /> }
			</div>
		</section>
	);
}
