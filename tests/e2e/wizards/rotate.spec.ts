/**
 * Rotation: a new key first, then the old one is revoked and proven dead. One token in two plugins. And the way back, for an hour.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
	akismet_reads,
	mailer_reads,
	php,
	SENDER,
	SENDER_DOMAIN,
	stored,
	use_mailer,
} from '../support/plugins';
import {
	asked,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	paste,
	press,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test, type Watch } from '../support/watched';
import { site } from '../support/wordpress';
import { begin, check, report, walks } from './walk';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const AKISMET_NEW = 'b41d7e90c2a6';
const SUREMAIL = 'suremails/c1/mailersend';

const bearers = () => asked( 'api.mailersend.com', 'authorization' );

/** MailerSend knows these tokens. */
function accounts( ...tokens: string[] ): void {
	simulator.set( {
		mailersend: {
			keys: Object.fromEntries(
				tokens.map( ( token ) => [ token, { domains: [ SENDER_DOMAIN ] } ] )
			),
		},
		akismet: { keys: { [ AKISMET ]: {}, [ AKISMET_NEW ]: {} } },
	} );
}

test.beforeEach( ( { watch } ) => {
	test.slow();
	watch.keep_out( OLD, NEW, AKISMET, AKISMET_NEW );
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	accounts( OLD, NEW );
} );

const row = ( page: Page, name: string ) =>
	page.locator( 'details' ).filter( { hasText: name } ).first();

/** From the row of a key that works. */
async function rotate( page: Page ): Promise< void > {
	const place = row( page, 'WP Mail SMTP' );
	await place.locator( 'summary' ).first().click();
	await follow( place, 'Change the token for a new one' );
}

async function paste_new( page: Page, watch: Watch ): Promise< void > {
	await follow( page, 'I have copied the token' );
	await paste( page, 'New API token', NEW );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, 'MailerSend accepts this token' );
	await watch.look();
}

test(
	'a healthy token is changed for a new one, and the old one is proven dead once it was revoked',
	walks( 'ok' ),
	async ( { page, watch } ) => {
		await check_everything( page );
		await rotate( page );
		await watch.look();
		await paste_new( page, watch );
		await press( page, 'Save this token' );

		await expect_heading( page, 'Now revoke the old token' );
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
		await watch.look();

		// It was not revoked yet.
		await press( page, 'Is the old one dead?' );
		await expect( page.getByRole( 'alert' ) ).toContainText( 'The old token still works.' );
		await expect( page.getByRole( 'alert' ) ).toContainText( 'Whoever has it can use it.' );
		expect( bearers().at( -1 )?.[ 0 ] ).toBe( `Bearer ${ OLD }` );
		await watch.look();

		accounts( NEW );
		await press( page, 'Ask again' );
		await expect_heading( page, 'Done. MailerSend accepts the token.' );
		await expect_text( page, `The old token, which ends in ${ OLD.slice( -4 ) }, is dead` );
		expect( bearers().at( -1 ) ).toEqual( [ `Bearer ${ OLD }`, 401 ] );
		await watch.look();
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	}
);

test(
	'a key that was published is changed first, and its old one proven dead after',
	walks( 'key_exposed' ),
	async ( { page, watch } ) => {
		simulator.set( {
			mailersend: { keys: { [ OLD ]: { domains: [ SENDER_DOMAIN ] } } },
			akismet: { keys: { [ AKISMET ]: { alert: '10005' }, [ AKISMET_NEW ]: {} } },
		} );
		const found = await check( page, 'key_exposed' );
		await begin( page, found );
		await watch.look();
		await page.getByRole( 'link', { name: /^Get a new/ } ).click();
		await page.getByRole( 'link', { name: /^I have copied/ } ).click();
		await paste( page, 'New API key', AKISMET_NEW );
		await press( page, 'Check with Akismet' );
		await page.getByRole( 'button', { name: /^Save this/ } ).click();

		await expect( page.getByRole( 'heading', { name: /^Now revoke the old/ } ) ).toBeVisible();
		expect( akismet_reads() ).toBe( AKISMET_NEW );
		await watch.look();
		simulator.set( {
			mailersend: { keys: { [ OLD ]: { domains: [ SENDER_DOMAIN ] } } },
			akismet: { keys: { [ AKISMET_NEW ]: {} } },
		} );
		await press( page, 'Is the old one dead?' );
		await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
		await expect_text( page, 'is dead: Akismet refuses it' );
		await watch.look();
	}
);

/** Another mail plugin, which keeps its token in Base64. */
function use_suremail( token: string ): void {
	const folder = join( site.folder, 'wp-content/plugins/suremails' );
	mkdirSync( folder, { recursive: true } );
	writeFileSync( join( folder, 'suremails.php' ), '<?php\n/* Plugin Name: SureMail */\n' );
	const settings = {
		connections: {
			c1: {
				type: 'MAILERSEND',
				from_email: SENDER,
				api_key: Buffer.from( token ).toString( 'base64' ).replace( /=+$/, '' ),
			},
		},
		default_connection: { type: 'MAILERSEND', email: SENDER, id: 'c1' },
	};
	site.run( `update_option( 'suremails_connections', ${ php( settings ) } );
		return update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array( 'suremails/suremails.php' ) ) );` );
}

const suremail_reads = () =>
	Buffer.from(
		site.run< string >(
			`return get_option( 'suremails_connections' )['connections']['c1']['api_key'];`
		),
		'base64'
	).toString();

test(
	'the same refused token in two plugins is replaced in both by one paste',
	walks( 'invalid' ),
	async ( { page, watch } ) => {
		use_suremail( OLD );
		accounts( NEW );
		await check_everything( page );
		const key = report().keys.find( ( { id } ) => id === 'wp-mail-smtp/primary/mailersend' );
		expect( key?.same ).toEqual( [ SUREMAIL ] );
		await page.goto( `/wp-admin/tools.php?page=key-health#/fix/${ key?.id }/2` );
		await paste_new( page, watch );
		await expect_text( page, 'The same token is used in 1 more place.' );
		await expect( page.getByRole( 'checkbox', { name: /SureMail/ } ) ).toBeChecked();
		await press( page, 'Save this token' );

		await expect_heading( page, 'Fixed. Mail can be sent again.' );
		await expect( page.getByText( /SureMail.* uses the new one too/ ) ).toBeVisible();
		await watch.look();
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
		expect( suremail_reads() ).toBe( NEW );
	}
);

test( 'a place that was left out keeps the old token, and is named before that is revoked', async ( {
	page,
	watch,
} ) => {
	use_suremail( OLD );
	await check_everything( page );
	await rotate( page );
	await paste_new( page, watch );
	await page.getByRole( 'checkbox', { name: /SureMail/ } ).uncheck();
	await press( page, 'Save this token' );
	await expect_heading( page, 'Now revoke the old token' );
	await expect_text( page, 'Not yet: the old token is still used elsewhere' );
	await expect( page.getByRole( 'link', { name: /^Replace it for .*SureMail/ } ) ).toBeVisible();
	await watch.look();
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( suremail_reads() ).toBe( OLD );
} );

test( 'a token that was changed is put back within the hour, byte for byte', async ( {
	page,
	watch,
} ) => {
	await check_everything( page );
	const before = stored( 'wp_mail_smtp' );
	await rotate( page );
	await paste_new( page, watch );
	await press( page, 'Save this token' );
	await expect_heading( page, 'Now revoke the old token' );
	expect( stored( 'wp_mail_smtp' ) ).not.toBe( before );

	// Also later, from the list.
	await page.goto( '/wp-admin/tools.php?page=key-health' );
	const place = row( page, 'WP Mail SMTP' );
	await place.locator( 'summary' ).first().click();
	await place.getByRole( 'button', { name: /^Undo \(until / } ).click();
	await expect_text( place, `that ends in ${ OLD.slice( -4 ) }?` );
	await watch.look();
	await press( place, 'Put it back' );
	await expect( page.getByRole( 'alert' ) ).toContainText( 'The old value is back.' );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
	await expect( page.getByRole( 'button', { name: /^Undo/ } ) ).toHaveCount( 0 );
	await watch.look();
} );
