/**
 * MailerSend in WP Mail SMTP: tokens end by themselves, belong to one account, and are shown once.
 */
import { mailer_reads, SENDER_DOMAIN, stored, use_mailer } from '../support/plugins';
import {
	asked,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	paste,
	press,
	send_test_email,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { walked } from '../wizards/walk';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const EXPIRED_TOO = `mlsn.${ '4d10a8f2'.repeat( 8 ) }`;
const SMTPCOM = '0123456789abcdef0123456789abcdef01234567';
const AKISMET = '3f9c2b7a9e5f';

const GUIDE = [
	'open Developer tools in the left sidebar and choose API tokens',
	'Leave Domain set to All',
	'Set an Expiration date.',
	'MailerSend ends a token without a date after 24 hours.',
	'leave Sending access selected',
	'MailerSend shows it only this one time.',
];

const bearers = () => asked( 'api.mailersend.com', 'authorization' );

test.beforeEach( ( { watch } ) => {
	watch.keep_out( OLD, NEW, EXPIRED_TOO, SMTPCOM, AKISMET );
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
} );

function account( old: Record< string, unknown > ): void {
	simulator.set( {
		mailersend: {
			keys: {
				[ OLD ]: old,
				[ NEW ]: { domains: [ SENDER_DOMAIN ] },
				[ EXPIRED_TOO ]: { state: 'expired' },
			},
		},
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
}

test( 'an expired token is replaced, and the wizard says how to make one that lasts', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid' );
	account( { state: 'expired' } );
	await check_everything( page );
	await expect_text(
		page,
		'Mail is not being sent.',
		'MailerSend no longer accepts this token',
		'The token expired.',
		'MailerSend ends a token 24 hours after it was made, unless another date was set. That is the most frequent cause of this answer.'
	);
	await watch.look();
	await follow( worst( page ), 'Replace the token' );
	await get_and_check( page, {
		provider: 'MailerSend',
		noun: 'token',
		label: 'API token',
		key: NEW,
		guide: GUIDE,
		look: watch.look,
	} );
	await press( page, 'Save this token' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text( page, 'MailerSend accepts the token that WP Mail SMTP uses now.' );
	// By a real request of the site to itself.
	await expect_text( page, 'Read back in a new request: WP Mail SMTP uses the new token' );
	await expect( page.getByRole( 'button', { name: 'Remind me 14 days before' } ) ).toBeVisible();
	await watch.look();
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( bearers() ).toContainEqual( [ `Bearer ${ NEW }`, 200 ] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { host: 'api.mailersend.com', path: '/v1/email', status: 202 } );
	expect( bearers().at( -1 ) ).toEqual( [ `Bearer ${ NEW }`, 202 ] );
	await watch.look();
} );

test( 'a token that a new request does not get is taken back, byte for byte', async ( {
	page,
	watch,
} ) => {
	account( { state: 'expired' } );
	// Whoever is logged in gets what is stored, and everybody else the old token.
	site.must_use( `add_filter( 'option_wp_mail_smtp', static function ( $settings ) {
		if ( ! is_user_logged_in() ) {
			$settings['mailersend']['api_key'] = '${ OLD }';
		}
		return $settings;
	} );` );
	await check_everything( page );
	const before = stored( 'wp_mail_smtp' );
	await follow( worst( page ), 'Replace the token' );
	await get_and_check( page, {
		provider: 'MailerSend',
		noun: 'token',
		label: 'API token',
		key: NEW,
		guide: GUIDE,
		look: watch.look,
	} );
	await press( page, 'Save this token' );

	await expect_heading( page, 'The new token is not in use' );
	await expect_text(
		page,
		'In a new request, WP Mail SMTP still gets another value',
		'The old value is back; nothing has changed'
	);
	await watch.look();
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
} );

test( 'a site that cannot call itself is told so, and the token is fixed all the same', async ( {
	page,
	watch,
} ) => {
	account( { state: 'expired' } );
	site.must_use( `add_filter( 'rest_authentication_errors', static function ( $error ) {
		return is_user_logged_in() ? $error : new WP_Error( 'closed', 'Closed.', array( 'status' => 401 ) );
	}, 200 );` );
	await check_everything( page );
	await follow( worst( page ), 'Replace the token' );
	await get_and_check( page, {
		provider: 'MailerSend',
		noun: 'token',
		label: 'API token',
		key: NEW,
		guide: GUIDE,
		look: watch.look,
	} );
	await press( page, 'Save this token' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text(
		page,
		'This site cannot call itself, so a new request could not be tried',
		'Its own address wants a login, or refuses the request (HTTP 401).'
	);
	await watch.look();
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
} );

test( 'a token of another account is named as that, because MailerSend does not know the sender domain there', async ( {
	page,
	watch,
} ) => {
	walked( 'wrong_account' );
	account( { domains: [ 'elsewhere.example' ] } );
	await check_everything( page );
	await expect_text(
		page,
		'MailerSend does not know your sender domain',
		`${ SENDER_DOMAIN } is not verified in the account this token belongs to.`,
		'The token belongs to another MailerSend account.'
	);
	await watch.look();
	await follow( worst( page ), 'Use the token of the right account' );
	await get_and_check( page, {
		provider: 'MailerSend',
		noun: 'token',
		label: 'API token',
		key: NEW,
		guide: [
			'Sign in to the account in which your sender domain is verified. A token of another account is refused.',
		],
		look: watch.look,
	} );
	await press( page, 'Save this token' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await watch.look();
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( bearers() ).toContainEqual( [ `Bearer ${ NEW }`, 200 ] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { host: 'api.mailersend.com', status: 202 } );
	expect( JSON.parse( mail.body ).from.email ).toBe( `shop@${ SENDER_DOMAIN }` );
} );

test( 'a wrong token is refused with the reason before anything is saved, and the old value stays byte for byte', async ( {
	page,
	watch,
} ) => {
	account( { state: 'expired' } );
	await check_everything( page );
	const before = stored( 'wp_mail_smtp' );
	await follow( worst( page ), 'Replace the token' );
	await follow( page, 'Get a new token' );
	await follow( page, 'I have copied the token' );

	await paste( page, 'New API token', EXPIRED_TOO );
	await press( page, 'Check with MailerSend' );
	const refusal = page.getByRole( 'alert' );
	await expect( refusal ).toContainText(
		'MailerSend refuses this token. It answered “Unauthenticated.” Nothing was saved, and the stored token is as it was.'
	);
	await watch.look();

	await paste( page, 'New API token', SMTPCOM );
	await watch.look();
	await press( page, 'Check with MailerSend' );
	await expect( refusal ).toContainText(
		'Nothing was saved, and the stored token is as it was.'
	);
	await expect_text(
		page,
		'This token has 40 characters instead of 69.',
		'Every MailerSend token begins with “mlsn.”; this one does not.'
	);
	await watch.look();
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );

	await paste( page, 'New API token', ` "${ NEW }"\n` );
	await expect( page.getByLabel( 'New API token' ) ).toHaveValue( NEW );
	await expect_text( page, 'Quotation marks around it, removed.' );
	await watch.look();
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, 'MailerSend accepts this token' );
	expect( stored( 'wp_mail_smtp' ), 'accepted, and not saved yet' ).toBe( before );
	expect( bearers().map( ( [ bearer ] ) => bearer ) ).not.toContain( `Bearer "${ NEW }"` );
	await press( page, 'Save this token' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
} );

test( 'a pause that MailerSend asks for is no fault of the token, and the screen says until when', async ( {
	page,
	watch,
} ) => {
	account( { state: 'rate_limited' } );
	const before = Date.now();
	await check_everything( page );
	const row = page.locator( 'details' ).filter( { hasText: 'MailerSend asks for a pause.' } );
	await row.locator( 'summary' ).first().click();
	await expect_text( row, 'Could not check', 'Nothing is wrong with the token.' );
	const text = ( await row.textContent() ) ?? '';
	const until = /takes the next request on (.+? [ap]m)\./.exec( text )?.[ 1 ] ?? '';
	// The answer's Retry-After is 60 seconds; the screen names the minute.
	const seconds = ( Date.parse( `${ until } UTC` ) - before ) / 1000;
	expect( seconds ).toBeGreaterThan( 0 );
	expect( seconds ).toBeLessThan( 150 );
	await expect( row.getByRole( 'link', { name: 'Replace the token' } ) ).toHaveCount( 0 );
	await watch.look();
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( OLD );
} );
