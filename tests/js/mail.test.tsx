import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { TestEmail } from '../../src/shared/test-email';
import type { TestEmailResult } from '../../src/shared/types';
import { Health_Context, useReport } from '../../src/shared/use-report';
import { NOW, report } from './fixtures/build';
import { mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const first = report( { keys: [ mailersend_works ], providers: PROVIDERS } );

function Place( { children }: { children: ReactNode } ) {
	return (
		<Health_Context.Provider value={ useReport( first ) }>{ children }</Health_Context.Provider>
	);
}

const result: TestEmailResult = {
	sent: true,
	to: 'owner@example.org',
	title: 'MailerSend accepted the test email to owner@example.org',
	meaning: 'Its answer stands below.',
	path: [
		{ label: 'Sent through', value: 'SendGrid in WP Mail SMTP' },
		{
			label: 'Sent through',
			value: 'MailerSend in WP Mail SMTP, the backup connection',
		},
		{ label: 'Taken over', value: 'A plugin defines `wp_mail()` first.' },
	],
	error: null,
	answers: [
		{
			request: 'POST https://api.sendgrid.com/v3/mail/send',
			status: 401,
			words: '<b>Maximum credits exceeded</b>',
			duration_ms: 180,
		},
		{
			request: 'POST https://api.mailersend.com/v1/email',
			status: 202,
			words: 'x-message-id: 6888dfba',
			duration_ms: 240,
		},
	],
	duration_ms: 460,
	at: NOW,
	report: first,
};

async function send( parts: Partial< TestEmailResult > = {} ) {
	answer( 'POST test-email', () => ( { ...result, ...parts } ) );
	render( <TestEmail />, { wrapper: Place } );
	await userEvent.click( screen.getByRole( 'button', { name: 'Send test email' } ) );
	return screen.findByRole( 'alert' );
}

describe( 'the test email', () => {
	it( 'goes to the person who asks, unless another address is typed', async () => {
		await send();
		expect( asked( 'POST test-email' )[ 0 ]?.data ).toEqual( { to: first.site.user_email } );
	} );

	it( 'says who took it, and shows every answer on the way as text', async () => {
		const said = await send();
		expect( said ).toHaveTextContent( result.title );
		expect( said ).toHaveTextContent( '401 “<b>Maximum credits exceeded</b>”' );
		expect( said ).toHaveTextContent( '202 “x-message-id: 6888dfba”' );
		expect( screen.getByText( 'POST https://api.sendgrid.com/v3/mail/send' ) ).toBeVisible();
		expect( said.querySelector( 'dl b' ) ).toBeNull();
	} );

	it( 'shows the whole way, also where two steps have the same name', async () => {
		const said = await send();
		expect( said ).toHaveTextContent( 'SendGrid in WP Mail SMTP' );
		expect( said ).toHaveTextContent( 'the backup connection' );
		expect( screen.getByText( 'wp_mail()' ).tagName ).toBe( 'CODE' );
	} );

	it( 'is told also when no report came with it, and the report is asked for', async () => {
		answer( 'GET report', () => first );
		expect( await send( { report: null } ) ).toHaveTextContent( result.title );
		expect( asked( 'GET report' ) ).toHaveLength( 1 );
	} );

	it( 'takes the focus, so that it is read', async () => {
		expect( await send() ).toHaveFocus();
	} );

	it( 'says how long it took, and "Tried" of what was not sent', async () => {
		const said = await send( { sent: false, error: 'Could not authenticate.' } );
		expect( said ).toHaveTextContent( /Tried.*took 0\.5 s/ );
		expect( said ).toHaveTextContent( 'Could not authenticate.' );
		expect( screen.queryByText( 'Sent', { exact: true } ) ).not.toBeInTheDocument();
	} );

	it( 'says of a request without an answer that there was none', async () => {
		const said = await send( {
			answers: [
				{ request: 'SMTP mail.example:587', status: null, words: '', duration_ms: 9000 },
			],
		} );
		expect( said ).toHaveTextContent( 'no answer' );
	} );
} );
