import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyReport, OldKeyResult, PlaceResult, ReplaceResult } from '../../src/shared/types';
import { definition, field, proven, report } from './fixtures/build';
import { mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, calls, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const PASTED = `mlsn.${ '7c52e0b9'.repeat( 7 ) }5a1d8e02`;
const { id } = mailersend_works;
const SAVE = `POST keys/${ id }/replace`;
const OLD = `POST keys/${ id }/old`;
const PRINT = '00aa11bb22cc33dd';

const working: KeyReport = {
	...mailersend_works,
	fields: mailersend_works.fields.map( ( one ) => ( { ...one, fingerprint: PRINT } ) ),
};
const twin: KeyReport = {
	...working,
	id: 'suremails/c1/mailersend',
	connection: 'c1',
	plugin: { ...working.plugin, slug: 'suremails', name: 'SureMail', short_name: 'SureMail' },
	same: [ id ],
};
const kept = {
	last4: 'a1b2',
	saved_at: '2026-11-21T10:12:00+00:00',
	kept_until: '2026-11-21T11:12:00+00:00',
	proven: true,
	restorable: true,
};
const before = report( { keys: [ working ], providers: PROVIDERS } );
const changed: KeyReport = {
	...working,
	backup: kept,
	fields: working.fields.map( ( one ) => ( { ...one, fingerprint: 'ffee', last4: '8e02' } ) ),
};
const after = report( { keys: [ changed ], providers: PROVIDERS } );

const says = ( state: OldKeyResult[ 'state' ], title: string ): OldKeyResult => ( {
	state,
	title,
	meaning: 'Meaning.',
	last4: 'a1b2',
	report: after,
} );

const press = ( name: string | RegExp ) =>
	userEvent.click( screen.getByRole( 'button', { name } ) );

async function save( saved: ReplaceResult, now = before ): Promise< void > {
	answer( `POST keys/${ id }/candidate`, () => ( {
		finding: working,
		recovered: null,
		report: now,
	} ) );
	answer( SAVE, () => saved );
	await userEvent.click( screen.getByLabelText( /^New / ) );
	await userEvent.paste( PASTED );
	await press( 'Check with MailerSend' );
	await press( 'Save this token' );
}

describe( 'the rotation of a key', () => {
	it( 'is offered for a key that works', async () => {
		show( before, `#/key/${ id }` );
		const links = screen.getAllByRole( 'link', { name: 'Change the token for a new one' } );
		expect( links[ 0 ] ).toHaveAttribute( 'href', `#/fix/${ id }/rotate_key/1` );
	} );

	it( 'ends when the old key is proven dead, not before', async () => {
		show( before, `#/fix/${ id }/rotate_key/2` );
		await save( proven( after, id ) );
		await screen.findByRole( 'heading', { name: 'Now revoke the old token' } );

		answer( OLD, () => says( 'alive', 'The old token still works' ) );
		await press( 'Is the old one dead?' );
		const note = await screen.findByText( 'The old token still works.' );
		await waitFor( () => expect( note.closest( '[role="alert"]' ) ).toHaveFocus() );
		expect(
			screen.getByRole( 'heading', { name: 'Now revoke the old token' } )
		).toBeInTheDocument();

		answer( OLD, () => says( 'refused', 'The old token is dead' ) );
		await press( 'Ask again' );
		await screen.findByText( /which ends in a1b2, is dead: MailerSend refuses it/ );
		expect( screen.queryByRole( 'button', { name: /dead|Ask again/ } ) ).toBeNull();
		// The old value was never in the browser, so no question holds it.
		expect( asked( OLD ).map( ( { data } ) => data ) ).toEqual( [ undefined, undefined ] );
	} );

	it( 'can be put off, and then the last step still offers it', async () => {
		show( before, `#/fix/${ id }/rotate_key/2` );
		await save( proven( after, id ) );
		await screen.findByRole( 'heading', { name: 'Now revoke the old token' } );
		await press( 'I do that later' );
		expect(
			await screen.findByRole( 'button', { name: 'Is the old one dead?' } )
		).toBeVisible();
	} );

	it( 'says so where nobody can be asked', async () => {
		const by_hand = report( {
			keys: [ { ...changed, backup: null } ],
			providers: PROVIDERS,
		} );
		show( before, `#/fix/${ id }/rotate_key/2` );
		await save( proven( by_hand, id ) );
		await screen.findByRole( 'heading', { name: 'Now revoke the old token' } );
		expect( screen.queryByRole( 'button', { name: 'Is the old one dead?' } ) ).toBeNull();
		expect( screen.getByText( /The old token is not kept here/ ) ).toBeVisible();
	} );
} );

describe( 'a key that several plugins use', () => {
	const shared = report( {
		keys: [ { ...working, same: [ twin.id ] }, twin ],
		providers: PROVIDERS,
	} );
	const both = report( {
		keys: [ changed, { ...changed, ...twin, fields: changed.fields } ],
		providers: PROVIDERS,
	} );
	const place = ( parts: Partial< PlaceResult > = {} ): PlaceResult => ( {
		key_id: twin.id,
		name: 'MailerSend in SureMail',
		fixed: true,
		why_not: '',
		proof: [],
		...parts,
	} );

	it( 'is replaced in all of them unless somebody leaves one out', async () => {
		show( shared, `#/fix/${ id }/rotate_key/2` );
		await save( { ...proven( both, id ), places: [ place() ] }, shared );
		await screen.findByText( 'MailerSend in SureMail uses the new one too' );
		expect( asked( SAVE )[ 0 ]?.data ).toEqual( {
			fields: { api_key: PASTED },
			also: [ twin.id ],
		} );
	} );

	it( 'names a place that does not have it, why, and the way there', async () => {
		const half = report( { keys: [ changed, twin ], providers: PROVIDERS } );
		show( shared, `#/fix/${ id }/rotate_key/2` );
		await save(
			{
				...proven( half, id ),
				places: [ place( { fixed: false, why_not: 'It stands in wp-config.php.' } ) ],
			},
			shared
		);
		await screen.findByText( 'MailerSend in SureMail does not have the new one' );
		expect( screen.getByText( /It stands in wp-config.php./ ) ).toBeVisible();
		expect(
			screen.getByRole( 'link', { name: 'Replace it for MailerSend in SureMail' } )
		).toBeVisible();
	} );

	it( 'shows a place that Key Health cannot write without a tick', async () => {
		const fixed = {
			...twin,
			fields: [
				field( {
					fingerprint: PRINT,
					definitions: [
						definition( { writable: false, why_not: 'A constant sets it.' } ),
					],
				} ),
			],
		};
		const mixed = report( {
			keys: [ { ...working, same: [ twin.id ] }, fixed ],
			providers: PROVIDERS,
		} );
		show( mixed, `#/fix/${ id }/rotate_key/2` );
		await save( proven( after, id ), mixed );
		expect( asked( SAVE )[ 0 ]?.data ).toEqual( { fields: { api_key: PASTED } } );
	} );
} );

describe( 'the undo', () => {
	const RESTORE = `POST keys/${ id }/restore`;

	it( 'asks first, names both values, and says what state the key is in then', async () => {
		show( after, `#/key/${ id }` );
		await userEvent.click( screen.getAllByRole( 'button', { name: /^Undo \(until / } )[ 0 ]! );
		expect( calls ).toEqual( [] );
		expect( screen.getByText( /that ends in a1b2\? The one that ends in 8e02/ ) ).toBeVisible();
		answer( RESTORE, () => ( {
			...proven( before, id ),
			finding: { ...working, state: 'broken', title: 'MailerSend refuses it' },
		} ) );
		await press( 'Put it back' );
		await screen.findByText( 'The old value is back.' );
		expect( screen.getByText( /MailerSend refuses it\./ ) ).toBeVisible();
	} );

	it( 'is not there where somebody has changed the key since', () => {
		show(
			report( {
				keys: [ { ...changed, backup: { ...kept, restorable: false } } ],
				providers: PROVIDERS,
			} ),
			`#/key/${ id }`
		);
		expect( screen.queryByRole( 'button', { name: /^Undo/ } ) ).toBeNull();
	} );

	it( 'of a file asks for the password', async () => {
		const constant = {
			...working,
			fields: [
				field( { definitions: [ definition( { kind: 'constant', name: 'KEY' } ) ] } ),
			],
		};
		const edit = {
			name: 'KEY',
			file: 'wp-config.php',
			hash: 'ab'.repeat( 32 ),
			saved_at: kept.saved_at,
			kept_until: kept.kept_until,
		};
		show( report( { keys: [ constant ], providers: PROVIDERS, edit } ), `#/key/${ id }` );
		await userEvent.click( screen.getAllByRole( 'button', { name: /^Undo \(until / } )[ 0 ]! );
		await userEvent.type( screen.getByLabelText( 'Your WordPress password' ), 'secret' );
		answer( 'POST edits/undo', () => ( {
			finding: working,
			proof: [],
			fixed: true,
			report: report( { keys: [ constant ], providers: PROVIDERS } ),
		} ) );
		await press( 'Put the old file back' );
		await screen.findByText( 'wp-config.php is as it was before the change.' );
		expect( asked( 'POST edits/undo' )[ 0 ]?.data ).toEqual( {
			hash: edit.hash,
			password: 'secret',
			key_id: id,
		} );
	} );
} );
