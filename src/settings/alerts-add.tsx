import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import type { Kind } from './alerts-types';
import { kinds } from './alerts-words';
import type { AlertsState } from './use-alerts';

const HOSTS: [ Kind, RegExp ][] = [
	[ 'slack', /^https:\/\/hooks\.slack(?:-gov)?\.com\// ],
	[ 'discord', /^https:\/\/(?:[a-z]+\.)?discord(?:app)?\.com\// ],
	[
		'teams',
		/^https:\/\/[a-z0-9.-]+\.(?:webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com|api\.powerautomate\.com)[:/]/,
	],
];

/** The kind that an address is of; null where it does not say. */
function kind_of( address: string ): Kind | null {
	return HOSTS.find( ( [ , host ] ) => host.test( address ) )?.[ 0 ] ?? null;
}

/** One more place that is told. The address goes to the server once and is not shown again. */
export function AddChannel( { busy, act }: AlertsState ) {
	const [ kind, set_kind ] = useState< Kind >( 'slack' );
	const [ address, set_address ] = useState( '' );
	const words = kinds()[ kind ];

	const enter = ( text: string ) => {
		set_address( text );
		set_kind( kind_of( text.trim() ) ?? kind );
	};
	const send = async ( event: FormEvent ) => {
		event.preventDefault();
		const data = { kind, address: address.trim() };
		const said = () => __( 'Added. Send a test to see whether it arrives.', 'key-health' );
		if ( data.address && ( await act( 'POST', 'alerts/channels', said, data ) ) ) {
			set_address( '' );
		}
	};
	return (
		<form className="key-health-add" onSubmit={ ( event ) => void send( event ) }>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				className="key-health-choice"
				label={ __( 'Tell it to', 'key-health' ) }
				value={ kind }
				options={ Object.entries( kinds() ).map( ( [ value, { name } ] ) => ( {
					value: value as Kind,
					label: name,
				} ) ) }
				onChange={ ( value ) => set_kind( value ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				className="key-health-choice"
				label={ words.label }
				help={ words.help }
				placeholder={ words.example }
				type={ kind === 'email' ? 'email' : 'url' }
				dir="ltr"
				autoComplete="off"
				spellCheck={ false }
				value={ address }
				onChange={ enter }
			/>
			<Button
				variant="secondary"
				type="submit"
				accessibleWhenDisabled
				disabled={ busy !== null || address.trim() === '' }
				isBusy={ busy === 'alerts/channels' }
			>
				{ __( 'Add', 'key-health' ) }
			</Button>
		</form>
	);
}
