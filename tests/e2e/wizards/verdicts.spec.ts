/**
 * What a mail provider itself says about a key that is right: only the account can settle it. The person settles it there, asks
 * again, and what stands on the site has not changed by a byte.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailer_reads, stored, use_mailer } from '../support/plugins';
import { expect_text } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect } from '../support/watched';
import { site } from '../support/wordpress';
import { begin, check, report, settle, walk, type Place } from './walk';

const AKISMET = '3f9c2b7a9e5f';

interface Mailer {
	/** As the simulator calls it. */
	provider: string;
	/** As WP Mail SMTP calls it, and its field that holds the key. */
	group: string;
	field?: string;
	constant: string;
	more?: Record< string, string >;
	key: string;
	host: string;
	header: string;
	/** What stands in the header. */
	before?: string;
	/** What the account is like where all is well. */
	well?: Record< string, unknown >;
}

const MAILERS = {
	brevo: {
		provider: 'brevo',
		group: 'sendinblue',
		constant: 'WPMS_SENDINBLUE_API_KEY',
		key: `xkeysib-${ '0123456789abcdef'.repeat( 4 ) }-AbCdEfGh01234567`,
		host: 'api.brevo.com',
		header: 'api-key',
	},
	mailersend: {
		provider: 'mailersend',
		group: 'mailersend',
		constant: 'WPMS_MAILERSEND_API_KEY',
		key: `mlsn.${ '9b3e61d7'.repeat( 8 ) }`,
		host: 'api.mailersend.com',
		header: 'authorization',
		before: 'Bearer ',
		well: { domains: [ 'northlight-tea.example' ] },
	},
	postmark: {
		provider: 'postmark',
		group: 'postmark',
		field: 'server_api_token',
		constant: 'WPMS_POSTMARK_SERVER_API_TOKEN',
		more: { message_stream: 'outbound' },
		key: '01234567-89ab-cdef-0123-456789abcdef',
		host: 'api.postmarkapp.com',
		header: 'x-postmark-server-token',
	},
	sendgrid: {
		provider: 'sendgrid',
		group: 'sendgrid',
		constant: 'WPMS_SENDGRID_API_KEY',
		key: 'SG.abcdefghijklmnopqrstuv.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_abcde',
		host: 'api.sendgrid.com',
		header: 'authorization',
		before: 'Bearer ',
	},
	sendlayer: {
		provider: 'sendlayer',
		group: 'sendlayer',
		constant: 'WPMS_SENDLAYER_API_KEY',
		key: '0123456789ABCDEF0123456789ABCDEF',
		host: 'console.sendlayer.com',
		header: 'authorization',
		before: 'Bearer ',
	},
} satisfies Record< string, Mailer >;

interface Case {
	/** `diagnosis` or `diagnosis/reason`. */
	diagnosis: string;
	title: string;
	mailer: Mailer;
	place?: Place;
	/** What the key is like at the provider, or what the whole account answers. */
	entry?: Record< string, unknown >;
	account?: Record< string, unknown >;
	/** What the finding is called, and words of what to do there. */
	called: string;
	guide: string;
}

const CASES: Case[] = [
	{
		diagnosis: 'ip_not_allowed',
		title: 'Brevo does not know the address of the server, until it stands on its list',
		mailer: MAILERS.brevo,
		entry: { state: 'ip_denied' },
		called: 'Brevo does not let this site’s address in',
		guide: 'Choose Authorize IP address, enter',
	},
	{
		diagnosis: 'key_disabled',
		title: 'a key in wp-config.php that is switched off at Brevo works again once it is on',
		mailer: MAILERS.brevo,
		place: 'constant',
		entry: { state: 'paused' },
		called: 'This API key is switched off at Brevo',
		guide: 'Look for the API key that ends in 4567.',
	},
	{
		diagnosis: 'insufficient_permission',
		title: 'a restricted key of Brevo sends once it is given the permission',
		mailer: MAILERS.brevo,
		entry: { state: 'no_permission' },
		called: 'This API key may not send mail',
		guide: 'The API key stays the same; nothing changes in WordPress.',
	},
	{
		diagnosis: 'ip_blocked',
		title: 'the firewall of SendGrid blocks the server, and lets it in again',
		mailer: MAILERS.sendgrid,
		place: 'constant',
		account: { answer: 'scopes-temporary-block' },
		called: 'SendGrid blocks this site’s address',
		guide: 'Wait an hour and check again.',
	},
	{
		diagnosis: 'quota_exhausted',
		title: 'credits at SendGrid are used up, and are filled up again',
		mailer: MAILERS.sendgrid,
		account: { answer: 'scopes-credits-exceeded' },
		called: 'What your SendGrid plan includes is used up',
		guide: 'A larger plan helps at once.',
	},
	{
		diagnosis: 'account_suspended',
		title: 'MailerSend suspends an account, and lifts it',
		mailer: MAILERS.mailersend,
		entry: { state: 'suspended' },
		called: 'MailerSend suspended this token',
		guide: 'A new token does not help before that.',
	},
	{
		diagnosis: 'plan_inactive/too_small',
		title: 'a plan of MailerSend is too small, and is changed for a larger one',
		mailer: MAILERS.mailersend,
		entry: { state: 'plan_too_small' },
		called: 'Your MailerSend plan does not include this',
		guide: 'Choose a plan, then come back and check.',
	},
	{
		diagnosis: 'sandbox_only',
		title: 'a trial account of MailerSend sends to anyone once it is approved',
		mailer: MAILERS.mailersend,
		place: 'constant',
		entry: { state: 'trial_recipients' },
		called: 'This token only sends to test addresses',
		guide: 'The MailerSend account is on trial.',
	},
	{
		diagnosis: 'account_suspended/switched_off',
		title: 'Postmark switches sending off for a whole account, and on again',
		mailer: MAILERS.postmark,
		entry: { state: 'suspended' },
		called: 'Postmark switched off sending for your account',
		guide: 'Settle what it asks for, or write to the support of Postmark.',
	},
	{
		diagnosis: 'sender_not_allowed',
		title: 'Postmark waits for the sender address to be confirmed, and then takes it',
		mailer: MAILERS.postmark,
		account: { answers: { 'POST /email': 'send-signature-not-confirmed' } },
		called: 'Postmark does not let you send from this address',
		guide: 'open the link in the email that Postmark sends to it.',
	},
	{
		diagnosis: 'account_under_review',
		title: 'SendLayer reviews a new account, and lets it send afterwards',
		mailer: MAILERS.sendlayer,
		entry: { state: 'under_review' },
		called: 'SendLayer is reviewing your account',
		guide: 'SendLayer sends a code to your phone.',
	},
	{
		diagnosis: 'domain_not_verified',
		title: 'SendLayer does not know the sender domain, until its DNS records are set',
		mailer: MAILERS.sendlayer,
		entry: { state: 'wrong_account' },
		called: 'SendLayer does not know your sender domain',
		guide: 'set the DNS records that SendLayer shows.',
	},
];

/** The key of a mailer, stored or in wp-config.php, as the screen of WP Mail SMTP or a person with an editor puts it there. */
function store( { group, field = 'api_key', constant, more = {}, key }: Mailer, place?: Place ) {
	use_mailer( group, place === 'constant' ? more : { [ field ]: key, ...more }, AKISMET );
	if ( place === 'constant' ) {
		site.configure( "define( 'WPMS_ON', true );", `define( '${ constant }', '${ key }' );` );
	}
}

const config = () => readFileSync( join( site.folder, 'wp-config.php' ), 'utf8' );

for ( const { diagnosis, title, mailer, place, entry, account, called, guide } of CASES ) {
	const {
		provider,
		group,
		field = 'api_key',
		key,
		host,
		header,
		before = '',
		well = {},
	} = mailer;
	const state = ( now: Record< string, unknown >, whole: Record< string, unknown > = {} ) =>
		simulator.set( {
			[ provider ]: { keys: { [ key ]: { ...well, ...now } }, ...whole },
			akismet: { keys: { [ AKISMET ]: {} } },
		} );
	/** What was answered when the key itself was sent, not a made-up one beside it. */
	const answers = () =>
		simulator
			.journal()
			.filter( ( one ) => one.host === host )
			.filter( ( { headers } ) =>
				headers.some(
					( [ name, value ] ) => name.toLowerCase() === header && value === before + key
				)
			)
			.map( ( { answer } ) => answer );

	walk( diagnosis, { title, ...( place ? { place } : {} ) }, async ( { page, watch } ) => {
		watch.keep_out( key, AKISMET );
		store( mailer, place );
		state( entry ?? {}, account );
		const found = await check( page, diagnosis );
		expect( found.title ).toBe( called );
		await watch.look();
		const files = config();
		const options = stored( 'wp_mail_smtp' );
		const refused = answers().at( -1 );
		await begin( page, found );
		await watch.look();
		// Where the key stays and a setting changes, what happened comes first.
		if ( found.button && 'fixes' in found && found.fixes[ 0 ] === 'allow_key' ) {
			await page.getByRole( 'link', { name: found.button, exact: true } ).click();
		}
		await expect_text( page, guide );
		await settle( page, watch, () => state( {} ) );

		expect( mailer_reads( group, field ) ).toBe( key );
		expect( stored( 'wp_mail_smtp' ) ).toBe( options );
		expect( config() ).toBe( files );
		// Asked when it was found, when it was not settled yet, and with another answer when it was.
		expect( answers().filter( ( name ) => name === refused ) ).toHaveLength( 2 );
		expect( answers().at( -1 ) ).not.toBe( refused );
		expect( report().keys.map( ( one ) => one.state ) ).toEqual( [ 'working', 'working' ] );
	} );
}
