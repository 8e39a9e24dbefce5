import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Note } from '../shared/note';
import { date } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

/**
 * The date that only the person knows: a key that may send mail and nothing else cannot ask for it.
 */
export function ExpiryReminder( { report: key }: { report: KeyReport } ) {
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const [ chosen, set_chosen ] = useState( key.expires_at?.slice( 0, 10 ) ?? '' );
	const [ saved, set_saved ] = useState( false );
	const id = useId();
	const save = async () => {
		const answer = await ask( () => api.expiry( key.id, chosen || null ) );
		if ( answer ) {
			accept( answer );
			set_saved( true );
			speak( __( 'Saved', 'key-health' ) );
		}
	};
	return (
		<li>
			{ sprintf(
				/* translators: 1: "token", 2: provider. */
				__(
					'Tell Key Health when the new %1$s expires. The %1$s itself may not ask %2$s for its date.',
					'key-health'
				),
				key.noun,
				key.provider.name
			) }
			<form
				className="key-health-field__row is-short"
				onSubmit={ ( event ) => {
					event.preventDefault();
					if ( ! waiting ) {
						void save();
					}
				} }
			>
				<label className="screen-reader-text" htmlFor={ id }>
					{ __( 'Expiration date you chose', 'key-health' ) }
				</label>
				<input
					id={ id }
					className="key-health-input"
					type="date"
					required
					value={ chosen }
					onChange={ ( { target } ) => {
						set_chosen( target.value );
						set_saved( false );
					} }
				/>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					type="submit"
					isBusy={ waiting }
					aria-disabled={ waiting }
				>
					{ __( 'Remind me 14 days before', 'key-health' ) }
				</Button>
			</form>
			{ saved && chosen && (
				<Note state="working">
					{ sprintf(
						/* translators: %s: date. */
						__( 'Saved: it expires on %s.', 'key-health' ),
						date( chosen )
					) }
				</Note>
			) }
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
		</li>
	);
}
