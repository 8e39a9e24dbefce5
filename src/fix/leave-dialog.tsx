/** A typed key is on this page only, so nobody leaves it behind unasked. */
import { Button, Modal } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ask_before_leaving, go, type Route } from '../shared/router';
import { Actions } from './wizard';

interface Props {
	report: { readonly noun: string };
	/** Whether the address is another step of the same wizard. */
	stays: ( next: Route, hash: string ) => boolean;
}

/** Shown while there is something to lose; it asks only when a person leaves. */
export function LeaveDialog( { report: key, stays }: Props ) {
	const [ wanted, set_wanted ] = useState< string | null >( null );
	useEffect( () => {
		const unload = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', unload );
		return () => window.removeEventListener( 'beforeunload', unload );
	}, [] );
	useEffect(
		() =>
			ask_before_leaving( ( next, hash ) => {
				if ( stays( next, hash ) ) {
					return true;
				}
				set_wanted( hash );
				return false;
			} ),
		[ stays ]
	);
	const leave = () => {
		ask_before_leaving( () => true )();
		go( wanted ?? '' );
	};
	return wanted === null ? null : (
		<Modal
			title={ __( 'Leave without saving?', 'key-health' ) }
			onRequestClose={ () => set_wanted( null ) }
			size="small"
		>
			<p>
				{ sprintf(
					/* translators: %s: "token". */
					__(
						'The %s you entered is on this page only. If you leave, it is forgotten; the stored one stays as it is.',
						'key-health'
					),
					key.noun
				) }
			</p>
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					onClick={ () => set_wanted( null ) }
				>
					{ __( 'Stay here', 'key-health' ) }
				</Button>
				<Button __next40pxDefaultSize variant="secondary" onClick={ leave }>
					{ __( 'Leave and forget it', 'key-health' ) }
				</Button>
			</Actions>
		</Modal>
	);
}
