/**
 * A provider that is not reached: where it stops is found out without the key, said with a text for the host, and the check
 * that follows proves that it is over.
 */
import type { Page } from '@playwright/test';
import { mailer_reads, use_mailer } from '../support/plugins';
import { clipboard, expect_heading, expect_text, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test, type Watch } from '../support/watched';
import { site } from '../support/wordpress';
import { begin, check, settle, walk } from './walk';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const AKISMET = '3f9c2b7a9e5f';
const HOST = 'api.smtp.com';

const account = ( more: object = {}, everybody: object = {} ) =>
	simulator.set( {
		smtpcom: { keys: { [ KEY ]: { channels: [ 'shop' ] } }, ...more },
		akismet: { keys: { [ AKISMET ]: {} } },
		...everybody,
	} );

test.beforeEach( ( { watch } ) => {
	// A silent provider is waited for three times.
	test.setTimeout( 120_000 );
	watch.keep_out( KEY, AKISMET );
	use_mailer( 'smtpcom', { api_key: KEY, channel: 'shop' }, AKISMET );
	account();
} );

/** Has the screen find out, and reads what it says. */
async function find_out( page: Page, watch: Watch, title: string, ...tried: string[] ) {
	await press( page, 'Find out where it stops' );
	await expect_heading( page, title );
	await expect_text( page, 'What was tried, without the key', 'What to do', ...tried );
	await expect( page.getByText( 'Broken', { exact: true } ) ).toHaveCount( 0 );
	await watch.look();
}

async function copied_message( page: Page ): Promise< string > {
	await press( page, 'Copy message' );
	await expect_text( page, 'Copied' );
	const text = await clipboard( page );
	expect( text ).toContain( HOST );
	expect( text ).toContain( 'port 443' );
	expect( text ).toMatch( /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, HEAD https:\/\/api\.smtp\.com\// );
	expect( text ).not.toContain( KEY );
	return text;
}

/** Every try was asked for without the key, and the key is where it was and is accepted. */
function expect_proven(): void {
	const heads = simulator.journal().filter( ( { method } ) => method === 'HEAD' );
	expect( JSON.stringify( heads ) ).not.toContain( KEY );
	const last = simulator.journal().filter( ( { host } ) => host === HOST );
	expect( last.at( -1 )?.status ).toBe( 200 );
	expect( JSON.stringify( last.at( -1 ) ) ).toContain( KEY );
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
}

const ON_THE_WAY = {
	dns: {
		fault: 'dns',
		title: `The name ${ HOST } is not found`,
		tried: [ 'Could not resolve host', 'api.wordpress.org, asked for comparison, answers' ],
		asks: 'Please see that its name server gives an address for it.',
	},
	connection_refused: {
		fault: 'refused',
		title: `${ HOST } takes no connections from this server`,
		tried: [ 'Failed to connect', 'api.wordpress.org, asked for comparison, answers' ],
		asks: `Please allow outgoing TCP connections to ${ HOST }, port 443`,
	},
	tls: {
		fault: 'tls_unknown_ca',
		title: `The certificate of ${ HOST } is signed by nobody whom this server trusts`,
		tried: [
			'The file of trusted certificates is there',
			'This server speaks TLS 1.2 or newer',
			'The clock of this server is right',
		],
		asks: 'Is there a firewall, proxy or virus scanner that opens secure connections',
	},
	timeout: {
		fault: 'silent',
		title: `${ HOST } stays silent`,
		tried: [ 'timed out', 'api.wordpress.org, asked for comparison, answers' ],
		asks: 'are not answered while other hosts are reached',
	},
	unreadable_answer: {
		fault: 'garbage',
		title: `${ HOST } is reached, but what comes back cannot be read`,
		tried: [ 'Find the plugin in the way' ],
		asks: 'Is there a proxy or a filter for outgoing requests?',
	},
} as const;

for ( const [ diagnosis, { fault, title, tried, asks } ] of Object.entries( ON_THE_WAY ) ) {
	walk(
		diagnosis,
		{ title: `${ diagnosis }: “${ title }”, with a text for the host, until it answers` },
		async ( { page, watch } ) => {
			account( { fault } );
			await begin( page, await check( page, diagnosis ) );
			await find_out( page, watch, title, ...tried );
			expect( await copied_message( page ) ).toContain( asks );
			await settle( page, watch, () => account() );
			expect_proven();
		}
	);
}

walk(
	'dns/everything',
	{ title: 'a server that finds no name at all is not blamed on the provider' },
	async ( { page, watch } ) => {
		account( {}, { fault: 'dns' } );
		await begin( page, await check_one( page, 'dns/everything' ) );
		await find_out( page, watch, 'This server finds no names at all' );
		expect( await clipboard_of( page ) ).toContain( 'Please repair its name lookup (DNS).' );
		await settle( page, watch, () => account() );
		expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
	}
);

async function clipboard_of( page: Page ): Promise< string > {
	await press( page, 'Copy message' );
	await expect_text( page, 'Copied' );
	return clipboard( page );
}

walk(
	'provider_outage',
	{ title: 'a provider in trouble: its status page, and nobody is written to' },
	async ( { page, watch } ) => {
		account( { fault: '503' } );
		await begin( page, await check( page, 'provider_outage' ) );
		await find_out( page, watch, 'SMTP.com has a problem', 'Answer 503' );
		await expect( page.getByRole( 'button', { name: 'Copy message' } ) ).toHaveCount( 0 );
		await settle( page, watch, () => account() );
		expect_proven();
	}
);

walk(
	'clock_skew',
	{ title: 'a clock that is two hours off is the cause, not the certificate' },
	async ( { page, watch } ) => {
		account( { fault: 'tls_expired' }, { clock_offset_seconds: 7200 } );
		await begin( page, await check( page, 'clock_skew' ) );
		await press( page, 'Find out where it stops' );
		await expect(
			page.getByRole( 'heading', {
				name: /^The clock of this server is wrong by 1[12]\d minutes$/,
			} )
		).toBeVisible();
		await expect_text( page, 'timedatectl set-ntp true' );
		await watch.look();
		expect( await copied_message( page ) ).toContain( 'set by a time service (NTP)' );
		await settle( page, watch, () => account() );
		expect_proven();
	}
);

walk(
	'proxy_error',
	{ title: 'a proxy that is not there any more, until its lines are taken out' },
	async ( { page, watch } ) => {
		site.configure(
			"define( 'WP_PROXY_HOST', '127.0.0.1' );",
			"define( 'WP_PROXY_PORT', '9' );"
		);
		await begin( page, await check_one( page, 'proxy_error' ) );
		await find_out( page, watch, 'The proxy does not let the request through', '127.0.0.1:9' );
		expect( await copied_message( page ) ).toContain( 'through the proxy 127.0.0.1:9' );
		await settle( page, watch, () =>
			site.edit( ( lines ) => lines.filter( ( line ) => ! line.includes( 'WP_PROXY_' ) ) )
		);
		expect_proven();
	}
);

const NO_WAY_OUT = `add_action( 'plugins_loaded', static function (): void {
	\\WpOrg\\Requests\\Requests::$transport[ serialize( array( 'ssl' => true ) ) ] = '';
} );`;

walk(
	'no_transport',
	{ title: 'PHP that cannot make secure connections, until its extensions are back' },
	async ( { page, watch } ) => {
		site.must_use( NO_WAY_OUT );
		await begin( page, await check_one( page, 'no_transport' ) );
		await find_out( page, watch, 'PHP cannot make secure connections' );
		expect( await clipboard_of( page ) ).toContain( 'Please switch on both extensions.' );
		await settle( page, watch, () => site.must_use( '' ) );
		expect_proven();
	}
);

walk(
	'blocked_by_site',
	{
		title: 'a block in wp-config.php is found out, with the line that lets the provider through',
	},
	async ( { page, watch } ) => {
		site.configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );" );
		const { id } = await check_one( page, 'blocked_by_site' );
		await page.goto( `/wp-admin/tools.php?page=key-health#/fix/${ id }/reach` );
		await find_out( page, watch, 'WordPress itself stops the request' );
		await press( page, 'Copy the new line' );
		await expect_text( page, 'Copied' );
		const line = await clipboard( page );
		expect( line ).toContain( HOST );
		await settle( page, watch, () => site.configure( line ) );
		expect_proven();
	}
);

/** Where both keys have the same trouble, the mailer’s. */
async function check_one( page: Page, diagnosis: string ) {
	site.run( `return delete_option( 'wordpress_api_key' );` );
	return check( page, diagnosis );
}
