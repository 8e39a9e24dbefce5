import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { group } from '../../src/health/groups';
import type { Conflict, KeyReport, Report } from '../../src/shared/types';
import { conflict, definition, field, key, line_edit, report } from './fixtures/build';
import { preview } from './fixtures/conflicts';
import { answer, calls, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const wp_mail_smtp = key();
const { id } = wp_mail_smtp;
const fluent = key( {
	id: 'fluent-smtp/abc/sendgrid',
	provider: { id: 'sendgrid', name: 'SendGrid', purpose: 'mail' },
	plugin: { ...wp_mail_smtp.plugin, slug: 'fluent-smtp', short_name: 'FluentSMTP' },
} );
const refused = key( { ...fluent, state: 'broken', title: 'SendGrid refuses this key' } );

const two_mailers = conflict( {
	id: 'mailer_conflict-wp-mail-smtp-primary-mailersend-wp_mail',
	diagnosis: 'mailer_conflict',
	title: 'FluentSMTP sends the mail of this site, not WP Mail SMTP',
	meaning:
		'Both are set up, but FluentSMTP defines `wp_mail()` first, so the token of WP Mail SMTP is not used.',
	button: 'Show what to do',
	key_ids: [ id ],
	links: [ { label: 'Open Plugins', url: 'https://a.example/wp-admin/plugins.php' } ],
	definitions: [
		{
			...definition( { id: 'option:fluentmail-settings/abc', name: 'fluentmail-settings' } ),
			reason: 'FluentSMTP defines `wp_mail()` first. See wp-content/plugins/fluent-smtp/fluent-smtp.php, line 48.',
		},
		{
			...definition( { role: 'ignored' } ),
			reason: 'WP Mail SMTP would send with this one, but does not get the mail.',
		},
	],
} );

const by_constant = conflict( {
	id: 'sending_blocked-wp-mail-smtp-primary-mailersend-wpms_do_not_send',
	diagnosis: 'sending_blocked',
	state: 'broken',
	title: 'Mail is switched off in WP Mail SMTP',
	meaning:
		'The constant `WPMS_DO_NOT_SEND` is `true`. It stops all mail, however good the token is.',
	button: 'Show the line to change',
	key_ids: [ id ],
	definitions: [
		definition( {
			kind: 'constant',
			name: 'WPMS_DO_NOT_SEND',
			path: [],
			file: 'wp-config.php',
			line: 31,
			length: 0,
			last4: null,
		} ),
	],
	fix: line_edit( {
		kind: 'remove_line',
		name: 'WPMS_DO_NOT_SEND',
		line: 31,
		before: "define( 'WPMS_DO_NOT_SEND', true );",
		after: null,
		complete: true,
	} ),
} );

const by_setting = conflict( {
	...by_constant,
	id: 'sending_blocked-wp-mail-smtp-primary-mailersend-setting',
	meaning: '“Do Not Send” in its settings stops all mail, however good the token is.',
	button: 'Show what to do',
	definitions: [],
	fix: null,
	links: [ { label: 'Open the settings of WP Mail SMTP', url: 'admin.php?page=wp-mail-smtp' } ],
} );

const old_key: KeyReport = key( {
	id: 'wp-mail-smtp/primary/sendgrid',
	provider: { id: 'sendgrid', name: 'SendGrid', purpose: 'mail' },
	in_use: false,
	use: 'stored',
	noun: 'API key',
	state: 'unchecked',
	title: 'Not checked yet',
	meaning: '',
	checked_at: null,
	fields: [ field( { definitions: [ definition( { path: [ 'sendgrid', 'api_key' ] } ) ] } ) ],
} );
const leftover = conflict( {
	id: 'leftover_key-wp-mail-smtp-primary-sendgrid-wp_mail_smtp',
	diagnosis: 'leftover_key',
	title: 'This API key is stored, but WP Mail SMTP does not use it',
	meaning:
		'It still opens your account at SendGrid. In its settings, click “Remove”. Key Health does not delete it.',
	button: 'Show what to do',
	key_ids: [ old_key.id ],
	links: [ { label: 'Open the settings of WP Mail SMTP', url: 'admin.php?page=wp-mail-smtp' } ],
} );

const with_conflicts = ( conflicts: Conflict[], keys = [ wp_mail_smtp, fluent ] ): Report =>
	report( {
		keys,
		conflicts,
		summary: {
			...report( { keys } ).summary,
			state: conflicts.some( ( { state } ) => state === 'broken' ) ? 'broken' : 'working',
		},
	} );

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );

describe( 'a copy of a site', () => {
	const copied = conflict( {
		id: 'staging_clone-wp-mail-smtp-primary-mailersend-site',
		diagnosis: 'staging_clone',
		state: 'attention',
		title: 'This site looks like a copy of shop.example',
		key_ids: [ id ],
	} );
	const on_copy = () => {
		const one = with_conflicts( [ copied ] );
		return {
			...one,
			site: {
				...one.site,
				copy: { of: 'shop.example', since: one.site.now, muted: [], switches: [] },
			},
		};
	};

	it( 'is told by its card alone, and the key keeps its place', () => {
		const { first, then, rest } = group( on_copy() );
		expect( [ first, ...then ] ).toEqual( [ null ] );
		expect( rest.map( ( item ) => item.id ) ).toContain( id );
		show( on_copy() );
		expect( screen.getAllByText( /looks like a copy of shop\.example/ ) ).toHaveLength( 1 );
	} );
} );

describe( 'mail that is switched off', () => {
	it( 'stands before a key that is refused, which keeps its own row', () => {
		const { first, then } = group(
			with_conflicts( [ by_constant ], [ wp_mail_smtp, refused ] )
		);
		expect( first?.id ).toBe( by_constant.id );
		expect( then.map( ( item ) => item.id ) ).toEqual( [ refused.id ] );
	} );

	it( 'is not called all good, though every key works', () => {
		show( with_conflicts( [ by_constant ] ) );
		expect( screen.getByRole( 'heading', { name: 'Fix this first' } ) ).toBeVisible();
		expect( screen.queryByText( /^Each provider accepted/ ) ).toBeNull();
		expect( screen.queryByRole( 'heading', { name: /What this does not prove/ } ) ).toBeNull();
	} );

	it( 'shows the line that does it, and no value beside it', async () => {
		answer( `POST conflicts/${ by_constant.id }/preview`, () => preview() );
		show( with_conflicts( [ by_constant ] ), `#/conflict/${ by_constant.id }` );
		expect(
			await screen.findByRole( 'heading', { name: 'The fix: remove line 31' } )
		).toBeVisible();
		await screen.findByText( '56 lines unchanged' );
		expect( document.querySelector( '.key-health-two' ) ).toBeNull();
	} );

	it( 'leads to the plugin’s own screen where a setting does it, and is settled by looking again, without asking a provider', async () => {
		show( with_conflicts( [ by_setting ] ), `#/conflict/${ by_setting.id }` );
		const link = screen.getByRole( 'link', { name: 'Open the settings of WP Mail SMTP' } );
		expect( link ).toHaveClass( 'is-primary' );
		expect( document.querySelectorAll( '.is-primary' ) ).toHaveLength( 1 );
		answer( 'GET report', () => with_conflicts( [ by_setting ] ) );
		await press( 'I changed it, check again' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			/^Looked again: it is as it was\.$/
		);
		answer( 'GET report', () => with_conflicts( [] ) );
		await press( 'I changed it, check again' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail is switched on again.' } )
		).toHaveFocus();
		expect( calls.map( ( { method, path } ) => `${ method } ${ path }` ) ).toEqual( [
			'GET report',
			'GET report',
		] );
	} );
} );

describe( 'two plugins that both want to send', () => {
	it( 'stand side by side: who sends and by which line, and whose key is not used', () => {
		show( with_conflicts( [ two_mailers ] ), `#/conflict/${ two_mailers.id }` );
		const [ winner, loser ] = within(
			document.querySelector( '.key-health-two' ) as HTMLElement
		).getAllByRole( 'listitem' );
		expect( winner ).toHaveTextContent( /^In use.*fluent-smtp\.php, line 48\./ );
		expect( loser ).toHaveTextContent( /^Ignored.*does not get the mail\.$/ );
	} );

	it( 'are told apart by a person on the screen Plugins: nothing here switches one off', () => {
		show( with_conflicts( [ two_mailers ] ), `#/conflict/${ two_mailers.id }` );
		expect( screen.getByRole( 'link', { name: 'Open Plugins' } ) ).toHaveAttribute(
			'href',
			'https://a.example/wp-admin/plugins.php'
		);
		expect( screen.getAllByRole( 'button' ).map( ( { textContent } ) => textContent ) ).toEqual(
			[ 'I changed it, check again' ]
		);
	} );

	it( 'are settled when one is off, and the key it leaves behind is no trouble', async () => {
		const off = { ...wp_mail_smtp, in_use: false, use: 'gone', state: 'unchecked' } as const;
		show( with_conflicts( [ two_mailers ] ), `#/conflict/${ two_mailers.id }` );
		answer( 'GET report', () => with_conflicts( [], [ off, fluent ] ) );
		await press( 'I changed it, check again' );
		expect(
			await screen.findByRole( 'heading', {
				name: 'Fixed. Only one plugin sends the mail now.',
			} )
		).toBeVisible();
		expect( screen.queryByText( /has not been asked/ ) ).toBeNull();
	} );
} );

describe( 'keys that nobody uses', () => {
	const many = Array.from( { length: 12 }, ( _, index ) => {
		const old = { ...old_key, id: `wp-mail-smtp/primary/p${ index }` };
		return { old, said: { ...leftover, id: `leftover_key-${ index }`, key_ids: [ old.id ] } };
	} );

	it( 'stay in one closed list, however many they are, and nowhere else', () => {
		const shown = with_conflicts(
			many.map( ( { said } ) => said ),
			[ wp_mail_smtp, ...many.map( ( { old } ) => old ) ]
		);
		const groups = group( shown );
		expect( groups.first ).toBeNull();
		expect( groups.then ).toEqual( [] );
		expect( groups.not_in_use ).toHaveLength( 12 );
		show( shown );
		expect( screen.getByText( 'Stored, but not in use (12)' ) ).toBeVisible();
		expect( screen.getByText( /^Each provider accepted/ ) ).toBeVisible();
	} );

	it( 'say how their plugin removes them, and lead there', () => {
		show( with_conflicts( [ leftover ], [ wp_mail_smtp, old_key ] ), `#/key/${ old_key.id }` );
		const row = screen
			.getByText( 'This API key is stored, but WP Mail SMTP does not use it.' )
			.closest( 'details' ) as HTMLElement;
		expect( row ).toHaveAttribute( 'open' );
		expect( within( row ).getByText( /Key Health does not delete it\.$/ ) ).toBeVisible();
		expect(
			within( row ).getByRole( 'link', { name: 'Open the settings of WP Mail SMTP' } )
		).toHaveAttribute( 'href', 'admin.php?page=wp-mail-smtp' );
		expect( within( row ).queryByRole( 'button', { name: /delete|remove/i } ) ).toBeNull();
	} );

	it( 'show the line to remove where one defines them', () => {
		const in_file = { ...leftover, links: [], fix: by_constant.fix };
		show( with_conflicts( [ in_file ], [ wp_mail_smtp, old_key ] ), `#/key/${ old_key.id }` );
		expect(
			screen.getByRole( 'link', { name: 'Remove line 31 of wp-config.php' } )
		).toHaveAttribute( 'href', `#/conflict/${ leftover.id }` );
	} );
} );
