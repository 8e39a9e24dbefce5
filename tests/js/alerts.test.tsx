import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AlertsSection } from '../../src/settings/alerts';
import type { Alerts, Channel } from '../../src/settings/alerts-types';
import { answer, asked } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const slack: Channel = {
	id: 'aabbccdd',
	kind: 'slack',
	shown: 'hooks.slack.com',
	last4: 'WXYZ',
	state: 'ready',
	sentence: 'There was nothing to tell so far.',
};

const none: Alerts = {
	channels: [],
	most: 5,
	collect: 'now',
	quiet: null,
	zone: 'Europe/Berlin',
	secret_at: null,
	mail: { open: true, sentence: 'Email takes the same way as all mail of this site.' },
	rests: '',
	secret: null,
	tested: null,
};

async function show( alerts: Partial< Alerts > ) {
	answer( 'GET alerts', () => ( { ...none, ...alerts } ) );
	render( <AlertsSection /> );
	await screen.findByLabelText( 'Tell it to' );
}

test( 'the form is sent with the kind that a pasted address is of, and forgets the address', async () => {
	answer( 'POST alerts/channels', () => ( { ...none, channels: [ slack ] } ) );
	await show( {} );
	expect( screen.getByText( /So far nobody is told\./ ) ).toBeVisible();
	expect( screen.queryByText( /Alerts rest/ ) ).toBeNull();
	await userEvent.selectOptions( screen.getByLabelText( 'Tell it to' ), 'generic' );
	await userEvent.click( screen.getByLabelText( 'Address of the webhook' ) );
	await userEvent.paste( ' https://hooks.slack.com/services/T0/B0/abcdefghWXYZ ' );
	expect( screen.getByLabelText( 'Tell it to' ) ).toHaveValue( 'slack' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Add' } ) );

	expect( await screen.findByText( 'Slack: hooks.slack.com, ends in WXYZ' ) ).toBeVisible();
	expect( asked( 'POST alerts/channels' ).at( -1 )?.data ).toEqual( {
		kind: 'slack',
		address: 'https://hooks.slack.com/services/T0/B0/abcdefghWXYZ',
	} );
	expect( screen.getByLabelText( 'Address of the webhook' ) ).toHaveValue( '' );
} );

test( 'a refused address stays in the form, and the sentence of the server is spoken', async () => {
	answer( 'POST alerts/channels', () => {
		throw { code: 'key_health_own_site', message: 'This address leads to this site itself.' };
	} );
	await show( {} );
	await userEvent.click( screen.getByLabelText( 'Address of the webhook' ) );
	await userEvent.paste( 'https://shop.example/' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Add' } ) );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'This address leads to this site itself.'
	);
	expect( screen.getByLabelText( 'Address of the webhook' ) ).toHaveValue(
		'https://shop.example/'
	);
} );

test( 'on a copy one sentence says that alerts rest, and of whom it is one', async () => {
	const rests = 'Alerts rest because this site looks like a copy of shop.example.';
	await show( { rests } );
	expect( screen.getByText( rests ) ).toBeVisible();
} );

test( 'the secret is shown until it is put away, whatever is done meanwhile', async () => {
	const made = {
		...none,
		channels: [ { ...slack, kind: 'generic' as const } ],
		secret_at: 'today',
	};
	answer( 'POST alerts/channels', () => ( { ...made, secret: 'khs_0123' } ) );
	answer( 'POST alerts/channels/aabbccdd/test', () => ( {
		...made,
		tested: { id: 'aabbccdd', ok: true, sentence: 'It arrived: the answer was 200.' },
	} ) );
	await show( {} );
	await userEvent.click( screen.getByLabelText( 'Address of the webhook' ) );
	await userEvent.paste( 'https://a.example/' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Add' } ) );
	expect( await screen.findByText( 'khs_0123' ) ).toBeVisible();
	await userEvent.click( screen.getByRole( 'button', { name: /^Send a test to/ } ) );
	// It is spoken as well.
	const place = within( screen.getByRole( 'listitem' ) );
	expect( await place.findByText( 'It arrived: the answer was 200.' ) ).toBeVisible();
	expect( screen.getByText( 'khs_0123' ) ).toBeVisible();
	await userEvent.click( screen.getByRole( 'button', { name: 'Done' } ) );
	expect( screen.queryByText( 'khs_0123' ) ).toBeNull();
	expect( screen.getByText( /The secret for signatures was made on today\./ ) ).toBeVisible();
} );

test( 'what went wrong with a place that is told stands beside it', async () => {
	const sentence =
		'The last message did not get through. No answer within 5 seconds. It is tried again on Monday.';
	await show( { channels: [ { ...slack, state: 'failing', sentence } ] } );
	expect( within( screen.getByRole( 'listitem' ) ).getByText( sentence ) ).toBeVisible();
} );

test( 'quiet hours are kept with what was chosen beside them, and taken back as a whole', async () => {
	const channels = [ slack ];
	const quiet = { from: '22:00', to: '07:00' };
	answer( 'POST alerts', ( { data } ) => ( {
		...none,
		channels,
		collect: 'hour',
		quiet: ( data as { quiet_from: string } ).quiet_from ? quiet : null,
	} ) );
	await show( { channels, collect: 'hour' } );
	await userEvent.click( screen.getByRole( 'checkbox', { name: 'Quiet hours' } ) );
	expect( asked( 'POST alerts' ).at( -1 )?.data ).toEqual( {
		collect: 'hour',
		quiet_from: '22:00',
		quiet_to: '07:00',
	} );
	expect( await screen.findByText( 'Time zone: Europe/Berlin' ) ).toBeVisible();
	await userEvent.click( screen.getByRole( 'checkbox', { name: 'Quiet hours' } ) );
	expect( asked( 'POST alerts' ).at( -1 )?.data ).toEqual( {
		collect: 'hour',
		quiet_from: '',
		quiet_to: '',
	} );
} );

test( 'the two times say what they are the times of', async () => {
	await show( { channels: [ slack ], quiet: { from: '22:00', to: '07:00' } } );
	const hours = within( screen.getByRole( 'group', { name: 'Quiet hours' } ) );
	expect( hours.getByLabelText( 'From' ) ).toHaveValue( '22:00' );
	expect( hours.getByLabelText( 'to' ) ).toHaveValue( '07:00' );
} );

test( 'a choice of when alerts are sent leaves hours alone that are being edited', async () => {
	const channels = [ slack ];
	const quiet = { from: '22:00', to: '07:00' };
	answer( 'POST alerts', ( { data } ) => ( {
		...none,
		channels,
		collect: ( data as Alerts ).collect,
		quiet,
	} ) );
	await show( { channels, quiet } );
	for ( const [ from, collect ] of [
		[ '21:30', 'day' ],
		[ '', 'hour' ],
	] as const ) {
		fireEvent.change( screen.getByLabelText( 'From' ), { target: { value: from } } );
		await userEvent.selectOptions( screen.getByLabelText( 'When alerts are sent' ), collect );
		expect( asked( 'POST alerts' ).at( -1 )?.data ).toEqual( {
			collect,
			quiet_from: '22:00',
			quiet_to: '07:00',
		} );
		expect( screen.getByLabelText( 'From' ) ).toHaveValue( from );
	}
} );

test( 'five places are all: the form goes away', async () => {
	const channels = [ 1, 2, 3, 4, 5 ].map( ( n ) => ( { ...slack, id: `aabbccd${ n }` } ) );
	answer( 'GET alerts', () => ( { ...none, channels } ) );
	render( <AlertsSection /> );
	await screen.findByLabelText( 'When alerts are sent' );
	expect( screen.getAllByRole( 'listitem' ) ).toHaveLength( 5 );
	expect( screen.queryByLabelText( 'Tell it to' ) ).toBeNull();
} );
