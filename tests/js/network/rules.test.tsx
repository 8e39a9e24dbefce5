import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, asked } from '../support/screen';
import { definition, many, network_report, open } from './fixes';

jest.mock( '@wordpress/api-fetch' );

const CLEAR = 'POST network/definitions/wp-mail-smtp-mailersend-constant/clear-hidden';
const POLICY = 'POST network/policy';
const press = ( name: string | RegExp ) =>
	userEvent.click( screen.getByRole( 'button', { name } ) );

const at = '#/definition/wp-mail-smtp-mailersend-constant';

describe( 'a definition for the whole network', () => {
	it( 'stands beside the keys that it hides', () => {
		open( at, network_report( { definitions: [ definition() ] } ) );
		expect(
			screen.getByRole( 'heading', { name: 'The token in wp-config.php serves every site' } )
		).toHaveFocus();
		expect( screen.getByText( /It counts for 10,000 sites\./ ) ).toBeVisible();
		expect(
			screen.getByText( '212 sites have a key of their own in their database.' )
		).toBeVisible();
		expect( screen.getByText( '3 distinct keys' ) ).toBeVisible();
		expect( screen.getByText( 'And 211 sites more.' ) ).toBeInTheDocument();
	} );

	it( 'clears none that a network mode hides: they count again without it', () => {
		const { hides } = definition();
		open(
			at,
			network_report( {
				definitions: [ definition( { hides: { ...hides, clearable: false } } ) ],
			} )
		);
		expect( screen.getByText( /These keys stay/ ) ).toBeVisible();
		expect( screen.queryByRole( 'button', { name: /Clear/ } ) ).not.toBeInTheDocument();
	} );

	it( 'clears outdated keys only after a question', async () => {
		answer( CLEAR, () => many( { waiting: 212 }, { kind: 'clear', state: 'paused' } ) );
		answer( 'GET network/fixes/3', () =>
			many(
				{ proven: 12, waiting: 200 },
				{ kind: 'clear', state: 'paused', sentence: '12 of 212 sites are cleared.' }
			)
		);
		open( at, network_report( { definitions: [ definition() ] } ) );
		await press( 'Clear the outdated keys of 212 sites' );
		expect( asked( CLEAR ) ).toEqual( [] );
		expect( screen.getByText( /You can take it back for an hour\./ ) ).toBeVisible();
		await press( 'Clear the outdated keys of 212 sites' );
		expect(
			await screen.findByRole( 'heading', { name: '12 of 212 sites are cleared.' } )
		).toBeVisible();
		expect( screen.getByText( '12 cleared' ) ).toBeVisible();
		expect( asked( CLEAR ) ).toHaveLength( 1 );
	} );

	it( 'has its warning read when it asks, and its button the focus again when all stays', async () => {
		open( at, network_report( { definitions: [ definition() ] } ) );
		await press( 'Clear the outdated keys of 212 sites' );
		expect( screen.getByText( /You can take it back for an hour\./ ) ).toHaveFocus();
		await press( 'Keep them' );
		expect(
			screen.getByRole( 'button', { name: 'Clear the outdated keys of 212 sites' } )
		).toHaveFocus();
	} );

	it( 'may clear them when its provider accepted it, although it hides them', () => {
		const accepted = definition( {
			state: 'attention',
			diagnosis: 'network_override',
			checked_at: '2026-11-21T10:09:00+00:00',
		} );
		open( at, network_report( { definitions: [ accepted ] } ) );
		expect( screen.getByRole( 'button', { name: /Clear/ } ) ).toBeVisible();
	} );

	it.each( [ 'broken', 'unknown', 'unchecked' ] as const )(
		'does not offer to clear any when its own key is %s',
		( state ) => {
			open( at, network_report( { definitions: [ definition( { state } ) ] } ) );
			expect( screen.queryByRole( 'button', { name: /Clear/ } ) ).toBeNull();
			expect(
				screen.getByText( /stay until MailerSend accepts the network’s key/ )
			).toBeVisible();
		}
	);

	it( 'says when no site has a key of its own', () => {
		const none = definition( { hides: { sites: 0, sample: [], keys: 0, clearable: true } } );
		open( at, network_report( { definitions: [ none ] } ) );
		expect( screen.getByText( /No site has a key of its own/ ) ).toBeVisible();
	} );

	it( 'says when it is gone', () => {
		open( at );
		expect(
			screen.getByRole( 'heading', { name: 'This definition is not there any more' } )
		).toHaveFocus();
	} );
} );

describe( 'the rules of a network', () => {
	const toggle = ( name: RegExp ) => screen.getByRole( 'checkbox', { name } );

	it( 'are as the server says, each with what it means for administrators of sites', () => {
		open( '#/policy' );
		expect( toggle( /Sites have Key Health/ ) ).toBeChecked();
		expect( toggle( /alerts of their own/ ) ).toBeChecked();
		expect( toggle( /Providers may be asked/ ) ).not.toBeChecked();
		expect( toggle( /once a day/ ) ).not.toBeChecked();
		expect( screen.getByText( /they see only that the network defines it/ ) ).toBeVisible();
	} );

	it( 'say that nothing is looked at as long as no provider may be asked', () => {
		open( '#/policy' );
		expect(
			screen.getByText(
				/ Off: no site is looked at, and no key is sent\. What is known already stays listed\.$/
			)
		).toBeVisible();
		expect(
			screen.getByText(
				/ Needs “Providers may be asked”; without it no site is looked at\.$/
			)
		).toBeVisible();
	} );

	it( 'are kept one at a time, as soon as one is chosen', async () => {
		answer( POLICY, () => ( {
			site_screens: false,
			site_alerts: true,
			consent: false,
			daily: false,
		} ) );
		open( '#/policy' );
		await userEvent.click( toggle( /Sites have Key Health/ ) );
		expect( asked( POLICY )[ 0 ]?.data ).toEqual( { site_screens: false } );
		await waitFor( () =>
			expect( screen.getByText( /see nothing of Key Health/ ) ).toBeVisible()
		);
		expect( toggle( /Sites have Key Health/ ) ).not.toBeChecked();
	} );

	it( 'stay as they were when they could not be kept', async () => {
		answer( POLICY, () => {
			throw {
				code: 'key_health_forbidden',
				message: 'Only who runs this network can do this.',
			};
		} );
		open( '#/policy' );
		await userEvent.click( toggle( /once a day/ ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Only who runs this network can do this.'
		);
		expect( toggle( /once a day/ ) ).not.toBeChecked();
	} );

	it( 'name who is asked, and what each receives', () => {
		open(
			'#/policy',
			network_report( {
				hosts: [
					{ provider: 'MailerSend', host: 'api.mailersend.com', receives: 'Its token' },
				],
			} )
		);
		expect( screen.getByText( 'api.mailersend.com' ) ).toBeInTheDocument();
	} );
} );
