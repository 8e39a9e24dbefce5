/**
 * SendGrid in WP Mail SMTP: it tells every key what it may do, and its keys belong to one region.
 */
import { mailer_reads, use_mailer } from '../support/plugins';
import {
	asked,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	press,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { walked } from '../wizards/walk';

const KEY = 'SG.abcdefghijklmnopqrstuv.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_abcde';
const NEW_KEY = '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';
const AKISMET = '3f9c2b7a9e5f';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY, NEW_KEY, AKISMET );
	use_mailer( 'sendgrid', { api_key: KEY }, AKISMET );
} );

function account( entry: Record< string, unknown > ): void {
	simulator.set( {
		sendgrid: { keys: { [ KEY ]: entry, [ NEW_KEY ]: {} } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
}

test( 'a key that may do everything works, and is told to be replaced by one that may only send', async ( {
	page,
	watch,
} ) => {
	walked( 'ok/too_much' );
	account( { full_access: true } );
	await check_everything( page );
	const card = worst( page );
	await expect_text(
		card,
		'Needs attention',
		'This API key may do more than WP Mail SMTP needs'
	);
	await card.getByText( 'What this API key may do' ).click();
	await expect_text(
		card,
		'mail.send',
		'needed, and there',
		'It may also do this, which WP Mail SMTP never does:',
		'api_keys.create',
		'teammates.delete'
	);
	await expect( card.getByText( 'api_keys.read' ) ).toHaveCount( 0 );
	await watch.look();
	await follow( card, 'Make a safer API key' );
	await get_and_check( page, {
		provider: 'SendGrid',
		noun: 'API key',
		label: 'API key',
		key: NEW_KEY,
		guide: [ 'Restricted Access' ],
		// These steps are looked at with other providers.
		look: async () => undefined,
	} );
	await press( page, 'Save this API key' );
	await expect_heading( page, 'Now revoke the old API key' );
	await press( page, 'I do that later' );
	await expect_heading( page, 'Done. SendGrid accepts the API key.' );
	expect( mailer_reads( 'sendgrid', 'api_key' ) ).toBe( NEW_KEY );
} );

test( 'a key that may not send is told what is missing, and works once it may', async ( {
	page,
	watch,
} ) => {
	walked( 'insufficient_permission' );
	account( { state: 'no_permission' } );
	await check_everything( page );
	const card = worst( page );
	await expect_text(
		card,
		'This API key may not send mail',
		'Mail is not being sent.',
		'1 is missing'
	);
	await watch.look();
	await follow( card, 'Show how to allow it' );
	await watch.look();
	await follow( page, 'Show how to allow it' );
	await expect_heading( page, 'Let the API key do what WP Mail SMTP needs' );
	await expect_text(
		page,
		'mail.send',
		'needed, and missing',
		'Open the API key that ends in bcde and look at its permissions.'
	);
	await watch.look();

	account( { full_access: true } );
	await press( page, 'I changed it, check again' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text( page, 'This API key may do more than WP Mail SMTP needs.' );
	await watch.look();
	expect( mailer_reads( 'sendgrid', 'api_key' ) ).toBe( KEY );
} );

test( 'where the plugin has no setting for the region, a new key is offered first, and the other wizard says why', async ( {
	page,
	watch,
} ) => {
	account( { region: 'eu' } );
	await check_everything( page );
	await expect_text( worst( page ), 'This API key belongs to another region' );
	expect( asked( 'api.eu.sendgrid.com', 'authorization' ) ).toContainEqual( [
		`Bearer ${ KEY }`,
		200,
	] );
	await page.getByRole( 'link', { name: 'Replace the API key' } ).click();
	await expect( page.getByRole( 'link', { name: 'Get a new API key' } ) ).toBeVisible();
	await watch.look();
	await follow( page, 'Change the setting beside it' );
	await expect_text(
		page,
		'WP Mail SMTP has no setting “Region”, so it cannot be changed there.'
	);
	await expect(
		page.getByRole( 'link', { name: /Open the settings of WP Mail SMTP/ } )
	).toBeVisible();
	await expect( page.getByRole( 'radio' ) ).toHaveCount( 0 );
	await watch.look();
} );
