import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { can_be_shown } from '../../src/fix/use-edit';
import type { Conflict } from '../../src/shared/types';
import {
	applied,
	dead_edit,
	dead_edit_by_hand,
	duplicate,
	edited_plugin,
	empty_constant,
	environment,
	EVERY,
	exposed,
	gap,
	HASH,
	host_injected,
	near_miss,
	output,
	preview,
	preview_by_hand,
	preview_of_move,
	rolled_back,
	sendgrid,
	sendgrid_works,
	stale,
	switched_off,
	too_late,
	unreachable,
	with_conflicts,
} from './fixtures/conflicts';
import { answer, asked, calls, later, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const PASSWORD = 'a pass phrase of 1 person';
const LOOK = `POST conflicts/${ dead_edit.id }/preview`;
const WRITE = `POST conflicts/${ dead_edit.id }/apply`;

/** Opens a conflict's screen and waits for what the server says of its file. */
async function open( conflict: Conflict, shown = preview() ): Promise< void > {
	const look = `POST conflicts/${ conflict.id }/preview`;
	answer( look, () => shown );
	show( with_conflicts( [ conflict ] ), `#/conflict/${ conflict.id }` );
	if ( can_be_shown( conflict.fix ) ) {
		await waitFor( () => expect( asked( look ) ).toHaveLength( 1 ) );
		await screen.findAllByText( shown.lines.find( ( { text } ) => text )?.text ?? '' );
	}
}

const button = ( name: string ) => screen.getByRole( 'button', { name } );
const press = ( name: string ) => userEvent.click( button( name ) );
const password = () => screen.getByLabelText< HTMLInputElement >( 'Your WordPress password' );
const rows = () =>
	[ ...document.querySelectorAll( '.key-health-diff > :not(figcaption)' ) ].map(
		( { textContent } ) => textContent
	);

/** Asks for the change and types a password, up to pressing Enter. */
async function ask_for_it(): Promise< void > {
	await press( 'Remove line 31 for me' );
	await userEvent.type( password(), `${ PASSWORD }{Enter}` );
}

describe( 'two lines that define one constant', () => {
	it( 'stand side by side, each with what its provider says of it', async () => {
		await open( dead_edit );
		const [ winner, loser ] = within(
			document.querySelector( '.key-health-two' ) as HTMLElement
		).getAllByRole( 'listitem' );
		expect( winner ).toHaveTextContent(
			/^In usewp-config\.php, line 31.*4kQ2.*Wins because it comes first\.SendGrid refuses this key“The provided authorization grant/
		);
		expect( loser ).toHaveTextContent(
			/^Ignoredwp-config\.php, line 88.*x9Lb.*line 31 defines the same name first\.SendGrid accepts this key$/
		);
	} );

	it( 'are settled by one line, and what is so then is said', async () => {
		await open( dead_edit );
		expect( screen.getByRole( 'heading', { name: 'The fix: remove line 31' } ) ).toBeVisible();
		expect(
			screen.getByText( 'Then line 88 is the only definition, and the working key is used.' )
		).toBeVisible();
	} );

	it( 'promise no working key where nobody has asked about it', async () => {
		await open( { ...dead_edit, definitions: duplicate.definitions } );
		expect( screen.getByText( 'Then line 88 is the only definition.' ) ).toBeVisible();
	} );

	it( 'change nothing when the line goes that is not read', async () => {
		await open( duplicate );
		expect( screen.getByText( 'It is ignored today, so nothing else changes.' ) ).toBeVisible();
	} );

	it( 'say when the value in the database comes to count', async () => {
		await open( empty_constant );
		expect( screen.getByText( 'Then the key in the database is used.' ) ).toBeVisible();
	} );
} );

describe( 'the diff', () => {
	it( 'names the file and its lines, numbers each, and counts those that are left out', async () => {
		await open( dead_edit );
		expect( document.querySelector( '.key-health-diff figcaption' ) ).toHaveTextContent(
			'wp-config.phplines 30 to 88'
		);
		expect( rows() ).toEqual( [
			"30define( 'WPMS_ON', true );",
			"31−Remove: define( 'WPMS_SENDGRID_API_KEY', '••••••••4kQ2' );",
			'56 lines unchanged',
			"88define( 'WPMS_SENDGRID_API_KEY', '••••••••x9Lb' );",
		] );
	} );

	it( 'counts one line as one', async () => {
		const { lines } = preview();
		await open( dead_edit, preview( { lines: [ ...lines.slice( 0, 2 ), gap( 1 ) ] } ) );
		expect( screen.getByText( '1 line unchanged' ) ).toBeVisible();
	} );

	it( 'is read from left to right, whatever the language', async () => {
		await open( dead_edit );
		for ( const line of document.querySelectorAll( '.key-health-diff__line' ) ) {
			expect( line ).toHaveAttribute( 'dir', 'ltr' );
		}
	} );

	it( 'tells those who cannot see colors what goes and what comes', async () => {
		await open( too_late, preview_of_move );
		expect( rows() ).toContain( "109+Add: define( 'WPMS_SENDGRID_API_KEY', '••••••••x9Lb' );" );
		expect( rows() ).toContain(
			"112−Remove: define( 'WPMS_SENDGRID_API_KEY', '••••••••x9Lb' );"
		);
	} );

	it( 'is the one line alone where the file cannot be looked at', async () => {
		answer( LOOK, () => {
			throw { code: 'key_health_not_editable', message: 'No.' };
		} );
		show( with_conflicts( [ dead_edit ] ), `#/conflict/${ dead_edit.id }` );
		expect( await screen.findByRole( 'button', { name: /I removed it/ } ) ).toHaveClass(
			'is-primary'
		);
		expect( rows() ).toEqual( [
			"31−Remove: define( 'WPMS_SENDGRID_API_KEY', '••••••••4kQ2' );",
		] );
		expect( screen.queryByRole( 'button', { name: /for me$/ } ) ).toBeNull();
	} );
} );

describe( 'a file that Key Health may not write', () => {
	it( 'says why, shows what to do by hand, and offers no writing', async () => {
		await open( dead_edit_by_hand, preview_by_hand );
		expect(
			screen.getByText( 'The file cannot be written by PHP on this server.' )
		).toBeVisible();
		expect(
			screen.getByText( 'Delete the whole of line 31, save the file and check.' )
		).toBeVisible();
		expect( button( 'I removed it, check again' ) ).toHaveClass( 'is-primary' );
		expect( screen.queryByText( /password/ ) ).toBeNull();
	} );

	it( 'has the new line copied first where there is one', async () => {
		await open(
			{ ...switched_off, fix: { ...switched_off.fix!, writable: false } },
			preview_by_hand
		);
		expect( button( 'Copy the new line' ) ).toHaveClass( 'is-primary' );
		expect( document.querySelectorAll( '.is-primary' ) ).toHaveLength( 1 );
	} );
} );

describe( 'a file that Key Health may write', () => {
	it( 'has one primary button, and the way by hand beside it', async () => {
		await open( dead_edit );
		expect( button( 'Remove line 31 for me' ) ).toHaveClass( 'is-primary' );
		expect( button( 'I removed it, check again' ) ).toHaveClass( 'is-secondary' );
		expect( document.querySelectorAll( '.is-primary' ) ).toHaveLength( 1 );
		expect(
			screen.getByText(
				'Asks for your password first. The old file is kept and comes back by itself if your site does not open.'
			)
		).toBeVisible();
	} );

	it( 'offers the writing at once where the report allows it, before the file was looked at', async () => {
		const wait = later();
		answer( LOOK, () => wait.promise );
		show( with_conflicts( [ dead_edit ] ), `#/conflict/${ dead_edit.id }` );
		expect( button( 'Remove line 31 for me' ) ).toHaveAttribute( 'aria-disabled', 'true' );
		await press( 'Remove line 31 for me' );
		expect( screen.queryByLabelText( 'Your WordPress password' ) ).toBeNull();
		await wait.settle( preview() );
		expect( button( 'Remove line 31 for me' ) ).toHaveAttribute( 'aria-disabled', 'false' );
	} );

	it( 'asks for the password when a person wants it, puts the focus there, and gives it back', async () => {
		await open( dead_edit );
		expect( screen.queryByLabelText( 'Your WordPress password' ) ).toBeNull();
		await press( 'Remove line 31 for me' );
		expect( password() ).toHaveFocus();
		expect( password() ).toHaveAttribute( 'type', 'password' );
		expect( password() ).toHaveAttribute( 'autocomplete', 'current-password' );
		expect( document.querySelectorAll( '.is-primary' ) ).toHaveLength( 1 );
		await press( 'Cancel' );
		expect( button( 'Remove line 31 for me' ) ).toHaveFocus();
		expect( asked( WRITE ) ).toEqual( [] );
	} );

	it( 'is changed by Enter, with the hash of what was shown, and proven', async () => {
		answer( WRITE, () => applied );
		await open( dead_edit );
		await ask_for_it();
		expect(
			await screen.findByRole( 'heading', {
				name: 'Fixed. WP Mail SMTP uses a working key now.',
			} )
		).toHaveFocus();
		expect( asked( WRITE ).map( ( { data } ) => data ) ).toEqual( [
			{ hash: HASH, password: PASSWORD },
		] );
		const proof = document.querySelectorAll( '.key-health-proof > li' );
		expect( [ ...proof ].map( ( { textContent } ) => textContent ) ).toEqual( [
			expect.stringMatching( /^Done: Line 31 is removed/ ),
			expect.stringMatching( /^Done: The site opens/ ),
			expect.stringMatching( /^Done: WPMS_SENDGRID_API_KEY ends in x9Lb/ ),
			expect.stringMatching( /^Done: SendGrid accepted the key/ ),
		] );
		expect( asked( LOOK ) ).toHaveLength( 1 );
	} );

	it( 'has the password in the one question and the field, and in no attribute, address or storage', async () => {
		const wait = later();
		answer( WRITE, () => wait.promise );
		await open( dead_edit );
		await ask_for_it();
		expect( document.documentElement.outerHTML ).not.toContain( PASSWORD );
		expect( window.location.href ).not.toContain( PASSWORD );
		expect( JSON.stringify( [ { ...localStorage }, { ...sessionStorage } ] ) ).not.toContain(
			PASSWORD
		);
		expect( calls.filter( ( call ) => JSON.stringify( call ).includes( PASSWORD ) ) ).toEqual(
			asked( WRITE )
		);
		await wait.settle( applied );
		expect( screen.queryByLabelText( 'Your WordPress password' ) ).toBeNull();
	} );

	it( 'is busy until the answer comes, and asks once only', async () => {
		const wait = later();
		answer( WRITE, () => wait.promise );
		await open( dead_edit );
		await ask_for_it();
		const form = password().closest( 'form' );
		expect( form ).toHaveAttribute( 'aria-busy', 'true' );
		expect( screen.getByRole( 'status' ) ).toHaveTextContent( /^Writing, opening your site/ );
		expect( screen.queryByRole( 'button', { name: 'Cancel' } ) ).toBeNull();
		await userEvent.type( password(), '{Enter}' );
		await press( 'Remove line 31' );
		expect( asked( WRITE ) ).toHaveLength( 1 );
		await wait.settle( applied );
	} );

	it( 'keeps what was typed when Escape is pressed', async () => {
		await open( dead_edit );
		await press( 'Remove line 31 for me' );
		await userEvent.type( password(), `${ PASSWORD }{Escape}` );
		expect( password() ).toHaveValue( PASSWORD );
	} );

	it( 'asks nobody without a password', async () => {
		await open( dead_edit );
		await press( 'Remove line 31 for me' );
		await press( 'Remove line 31' );
		expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'Type your password first.' );
		expect( password() ).toHaveAttribute( 'aria-invalid', 'true' );
		expect( password() ).toHaveFocus();
		expect( asked( WRITE ) ).toEqual( [] );
	} );

	it( 'tells a wrong password at its field, which is empty then', async () => {
		answer( WRITE, () => {
			throw {
				code: 'key_health_wrong_password',
				message: 'This is not your password. Nothing was changed.',
			};
		} );
		await open( dead_edit );
		await ask_for_it();
		const alert = await screen.findByText( 'This is not your password. Nothing was changed.' );
		expect( alert ).toHaveAttribute( 'role', 'alert' );
		expect( password() ).toHaveAccessibleDescription( alert.textContent ?? '' );
		expect( password() ).toHaveAttribute( 'aria-invalid', 'true' );
		expect( password() ).toHaveFocus();
		expect( password() ).toHaveValue( '' );
	} );

	it( 'is looked at again when somebody else has changed it, and not written', async () => {
		const changed = preview( { hash: 'b'.repeat( 64 ), lines: preview_of_move.lines } );
		answer( WRITE, () => {
			throw {
				code: 'key_health_file_changed',
				message: 'The file has changed since. Nothing was changed.',
			};
		} );
		await open( dead_edit );
		answer( LOOK, () => changed );
		await ask_for_it();
		const alert = ( await screen.findByText( /^The file has changed since/ ) ).closest(
			'[role=alert]'
		);
		expect( alert ).toHaveTextContent( /shown as it is now\. Look at it again\.$/ );
		expect( alert ).toHaveFocus();
		expect( rows() ).toHaveLength( 5 );
		answer( WRITE, () => applied );
		await press( 'Remove line 31' );
		await screen.findByRole( 'heading', { name: /^Fixed\./ } );
		expect( asked( WRITE ).at( -1 )?.data ).toEqual( {
			hash: changed.hash,
			password: PASSWORD,
		} );
	} );

	it( 'is the old one again when the site does not open, and that is said first', async () => {
		answer( WRITE, () => rolled_back );
		await open( dead_edit );
		await ask_for_it();
		const alert = (
			await screen.findByText( 'The old file is back, and nothing has changed.' )
		).closest( '[role=alert]' );
		expect( alert ).toHaveTextContent( /The site answered with status 500\.$/ );
		expect( alert ).toHaveFocus();
		expect( document.querySelectorAll( '.key-health-proof .is-failed' ) ).toHaveLength( 1 );
		expect( screen.queryByRole( 'heading', { name: /^Fixed/ } ) ).toBeNull();
		expect( button( 'I removed it, check again' ) ).toBeVisible();
	} );

	it( 'is not called the old one when it could not be put back', async () => {
		const [ written, failed ] = rolled_back.proof;
		answer( WRITE, () => ( {
			...rolled_back,
			proof: [
				written,
				failed,
				{
					...failed,
					id: 'restored',
					text: 'The old file could not be put back. It lies beside wp-config.php',
				},
			],
		} ) );
		await open( dead_edit );
		await ask_for_it();
		expect(
			await screen.findByText(
				'The old file could not be put back. It lies beside wp-config.php.'
			)
		).toBeVisible();
		expect( screen.queryByText( /nothing has changed/ ) ).toBeNull();
	} );

	it( 'takes the server’s sentence for every other refusal', async () => {
		answer( WRITE, () => {
			throw {
				code: 'key_health_write_busy',
				message: 'Somebody is writing. Nothing was changed.',
			};
		} );
		await open( dead_edit );
		await ask_for_it();
		const said = await screen.findByText( 'Somebody is writing. Nothing was changed.' );
		expect( said.closest( '[role=alert]' ) ).toHaveFocus();
		expect( password() ).toHaveValue( PASSWORD );
	} );

	it( 'is written to the end when its screen is left, and the list is what came of it', async () => {
		const wait = later();
		answer( WRITE, () => wait.promise );
		await open( dead_edit );
		await ask_for_it();
		await userEvent.click( screen.getByRole( 'link', { name: 'Key Health' } ) );
		await screen.findByRole( 'heading', { name: 'Fix this first' } );
		await wait.settle( applied );
		expect( screen.queryByRole( 'heading', { name: 'Fix this first' } ) ).toBeNull();
	} );
} );

describe( 'a misspelled constant', () => {
	it( 'stands above the name that is meant, and the difference is said in words', async () => {
		await open( near_miss );
		expect( screen.getByText( 'YE instead of EY: characters 20 to 21.' ) ).toBeVisible();
		const [ written, meant ] = document.querySelectorAll( '.key-health-names__name' );
		expect( written?.innerHTML ).toBe( 'WPMS_SENDGRID_API_K<mark>YE</mark>' );
		expect( meant?.innerHTML ).toBe( 'WPMS_SENDGRID_API_K<mark>EY</mark>' );
		expect( written ).toHaveAttribute( 'aria-hidden', 'true' );
		expect( written ).toHaveAttribute( 'dir', 'ltr' );
	} );

	it( 'is not laid beside a name that is another one altogether', async () => {
		const fix = near_miss.fix!;
		await open( {
			...near_miss,
			fix: { ...fix, after: "define( 'SENDGRID_SECRET', '••••' );" },
		} );
		expect( document.querySelector( '.key-health-names' ) ).toBeNull();
	} );
} );

describe( 'every kind of conflict', () => {
	it.each( EVERY.map( ( one ) => [ one.title, one ] as const ) )(
		'has a screen with one thing to do: %s',
		async ( _title, one ) => {
			await open(
				one,
				one.fix?.writable ? preview() : preview( { writable: false, why_not: 'No.' } )
			);
			expect( screen.getByRole( 'heading', { level: 2 } ) ).toHaveFocus();
			expect( document.querySelectorAll( '.key-health-app .is-primary' ) ).toHaveLength( 1 );
			expect( document.querySelector( 'ul:empty, ol:empty' ) ).toBeNull();
			expect( screen.getByRole( 'button', { name: /check again$/i } ) ).toBeVisible();
		}
	);

	it( 'does not ask a provider about a file that anybody can read', async () => {
		await open( exposed );
		answer( 'GET report', () => with_conflicts( [ exposed ] ) );
		await press( 'Check again' );
		await screen.findByRole( 'alert' );
		expect( calls.map( ( { path } ) => path ) ).toEqual( [ 'report' ] );
	} );

	it( 'is called settled for what it was', async () => {
		await open( output );
		answer( 'GET report', () => with_conflicts( [], [ sendgrid ] ) );
		await press( 'I changed it, check again' );
		expect(
			await screen.findByRole( 'heading', {
				name: 'Fixed. Key Health does not find it any more.',
			} )
		).toHaveFocus();
	} );

	it( 'asks nobody whether a file is saved that nobody was to change', async () => {
		answer( `POST keys/${ sendgrid.id }/check`, () => with_conflicts( [ stale ] ) );
		await open( stale );
		await press( 'Check again' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			/^Looked again: it is as it was\.$/
		);
	} );

	it.each( [ environment, host_injected, exposed, stale, unreachable ] )(
		'$diagnosis says step by step what to do where no line settles it, and how one will know',
		async ( one ) => {
			await open( one );
			const list = screen
				.getByRole( 'heading', { name: 'What to do' } )
				.parentElement!.querySelector( 'ol' ) as HTMLElement;
			expect(
				within( list )
					.getAllByRole( 'listitem' )
					.map( ( { textContent } ) => textContent )
			).toEqual( one.steps.map( ( text ) => text.replaceAll( '`', '' ) ) );
			expect( screen.getByText( 'How you will know:' ).parentElement ).toHaveTextContent(
				one.proof.replaceAll( '`', '' )
			);
		}
	);

	it( 'says whom to ask where the line is not shown to this person, and nothing else is known', async () => {
		await open( { ...dead_edit, fix: null } );
		expect(
			screen.getByText( /^Send the link to this page to whoever looks after the files/ )
		).toBeVisible();
	} );

	it( 'ends in the fact of the second look, and in the keys that strangers may have', async () => {
		await open( exposed );
		answer( 'GET report', () => with_conflicts( [], [ sendgrid_works ] ) );
		await press( 'Check again' );
		expect(
			await screen.findByText( 'Key Health looked again, and does not find it any more' )
		).toBeVisible();
		expect( screen.getByText( `Found before: ${ exposed.title }` ) ).toBeVisible();
		expect(
			screen.getByRole( 'link', { name: 'Change the key for a new one' } )
		).toHaveAttribute( 'href', '#/fix/wp-mail-smtp/primary/sendgrid/rotate_key' );
		expect( screen.queryByText( 'Send a test email to' ) ).toBeNull();
	} );

	it( 'leads to where an exposed key is replaced', async () => {
		const links = [ { label: 'Replace the key', url: '#/fix/a/b/c' } ];
		await open( { ...exposed, links } );
		expect( screen.getByRole( 'link', { name: 'Replace the key' } ) ).toHaveClass(
			'is-primary'
		);
		expect( button( 'Check again' ) ).toHaveClass( 'is-secondary' );
	} );

	it( 'asks nobody how a line of a plugin’s own file would look', async () => {
		const fix = { ...edited_plugin.fix!, complete: true };
		await open( { ...edited_plugin, fix: { ...fix, file: 'wp-content/plugins/a/a.php' } } );
		expect( calls ).toEqual( [] );
	} );

	it( 'offers no copy of a line whose value only its owner knows', async () => {
		await open( edited_plugin, preview( { writable: false } ) );
		expect( screen.queryByRole( 'button', { name: 'Copy the new line' } ) ).toBeNull();
		expect( screen.queryByText( 'Copy the new line.' ) ).toBeNull();
		expect(
			screen.getByText(
				'Write the line above what is now line 97, with the value in place of the dots. Save the file and check.'
			)
		).toBeVisible();
	} );
} );
