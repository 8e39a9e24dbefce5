/**
 * A provider that was not reached has judged nothing: grey, never red, and green as soon as it answers.
 */
import type { Page } from '@playwright/test';
import { mailer_reads, use_mailer } from '../support/plugins';
import {
	check_everything,
	clipboard,
	expect_heading,
	expect_text,
	follow,
	press,
	send_test_email,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import { expect, test } from '../support/watched';
import { walks } from '../wizards/walk';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const AKISMET = '3f9c2b7a9e5f';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY, AKISMET );
	use_mailer( 'smtpcom', { api_key: KEY, channel: 'shop' }, AKISMET );
	account( null );
} );

function account( fault: string | null ): void {
	simulator.set( {
		smtpcom: { fault, keys: { [ KEY ]: { channels: [ 'shop' ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
}

async function expect_nothing_red( page: Page ): Promise< void > {
	await expect( page.getByText( 'Broken', { exact: true } ) ).toHaveCount( 0 );
	await expect( page.getByText( 'not working' ) ).toHaveCount( 0 );
}

const FAULTS = {
	dns: {
		is: 'dns',
		title: 'This server cannot find api.smtp.com',
		said: 'Could not resolve host',
	},
	refused: {
		is: 'connection_refused',
		title: 'api.smtp.com does not accept connections from this server',
		said: 'Failed to connect',
	},
	tls_expired: {
		is: 'tls',
		title: 'No secure connection to api.smtp.com',
		said: 'certificate has expired',
	},
	silent: {
		is: 'timeout',
		title: 'SMTP.com did not answer within 10 seconds',
		said: 'timed out',
	},
} as const;

for ( const [ fault, { is, title, said } ] of Object.entries( FAULTS ) ) {
	test(
		`"${ title }" is no verdict about the key, and the next answer makes it green`,
		walks( is ),
		async ( { page, watch } ) => {
			account( fault );
			await check_everything( page );
			await expect_text( page, '1 key could not be checked.', 'Could not check', title );
			await expect_nothing_red( page );
			await watch.look();
			const row = page.getByRole( 'group' ).filter( { hasText: title } );
			await row.getByText( 'Could not check' ).click();
			await follow( row, 'See what stands in the way' );
			await expect_heading( page, title );
			await expect_text( page, said );
			await expect_nothing_red( page );
			await watch.look();

			account( null );
			await press( page, 'Check again' );
			await expect_heading( page, 'Done. SMTP.com accepts the API key.' );
			await watch.look();
			expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
			await send_test_email( page );
		}
	);
}

test(
	'a site that blocks requests gets the exact line that lets them through',
	walks( 'blocked_by_site', { place: 'constant' } ),
	async ( { page, watch } ) => {
		site.configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );" );
		await check_everything( page );
		await expect_text(
			page,
			'2 keys could not be checked.',
			'This site blocks requests to 2 providers'
		);
		await expect_nothing_red( page );
		await watch.look();
		await follow( worst( page ), 'Show the line to change' );
		await expect_heading( page, 'Allow 2 hosts in wp-config.php' );
		await watch.look();
		await press( page, 'Copy the new line' );
		await expect_text( page, 'Copied' );
		const line = await clipboard( page );
		expect( line ).toMatch( /^define\( 'WP_ACCESSIBLE_HOSTS', '[a-z.]+,[a-z.]+' \);$/ );
		expect( line ).toContain( 'api.smtp.com' );
		expect( line ).toContain( 'rest.akismet.com' );
		await press( page, 'I changed it, check again' );
		await expect( page.getByRole( 'alert' ) ).toContainText( 'Still blocked.' );
		await watch.look();

		site.configure( line );
		await press( page, 'I changed it, check again' );
		await expect_heading( page, 'Fixed. Requests get through.' );
		await watch.look();
		await follow( page, 'Back to all keys' );
		await expect_text( page, 'Both of your keys work.' );
		await send_test_email( page );
	}
);
