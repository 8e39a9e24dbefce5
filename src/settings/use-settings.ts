/**
 * What was chosen, as the server said it last. Every section reads it here; each choice is kept at once.
 */
import { speak } from '@wordpress/a11y';
import { createContext, useCallback, useContext, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { ask, sentence } from '../shared/api';
import type { Choices, SettingsPage } from './types';

export interface Settings {
	page: SettingsPage;
	error: string | null;
	clear_error: () => void;
	/** Keeps some choices; what is not named stays. */
	choose: ( choices: Partial< Choices > ) => Promise< void >;
	/** Takes the answer of any other change as the new truth. */
	accept: ( page: SettingsPage ) => void;
	fail: ( error: unknown ) => void;
}

export const Settings_Context = createContext< Settings | null >( null );

export function useSettings(): Settings {
	const settings = useContext( Settings_Context );
	if ( ! settings ) {
		throw new Error( 'useSettings outside of its provider' );
	}
	return settings;
}

export function useSettingsPage( first: SettingsPage ): Settings {
	const [ page, accept ] = useState( first );
	const [ error, set_error ] = useState< string | null >( null );
	const fail = useCallback( ( problem: unknown ) => set_error( sentence( problem ) ), [] );
	const clear_error = useCallback( () => set_error( null ), [] );
	const choose = useCallback(
		async ( choices: Partial< Choices > ) => {
			set_error( null );
			try {
				accept( await ask< SettingsPage >( 'POST', 'settings-page', { data: choices } ) );
				speak( __( 'Saved.', 'key-health' ) );
			} catch ( problem ) {
				fail( problem );
			}
		},
		[ fail ]
	);
	return { page, error, clear_error, choose, accept, fail };
}
