/**
 * Mailgun in WP Mail SMTP: a domain lives in one region, and is not known in the other.
 */
import { mailer_reads, use_mailer } from '../support/plugins';
import {
	asked,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	press,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { walked } from '../wizards/walk';

const KEY = '0123456789abcdef0123456789abcdef-01234567-89abcdef';
const AKISMET = '3f9c2b7a9e5f';
const DOMAIN = 'mg.northlight-tea.example';

test( 'a key of the EU in a US setting is fixed by the other region, and the key and the domain stay', async ( {
	page,
	watch,
} ) => {
	walked( 'wrong_region' );
	watch.keep_out( KEY, AKISMET );
	simulator.set( {
		mailgun: { keys: { [ KEY ]: { region: 'eu' } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	use_mailer( 'mailgun', { api_key: KEY, domain: DOMAIN, region: 'US' }, AKISMET );

	await check_everything( page );
	await expect_text(
		worst( page ),
		'This API key belongs to another region',
		'Mailgun accepts it in its other region. The API key is fine; the region beside it is wrong.'
	);
	await watch.look();
	await follow( worst( page ), 'Choose the other region' );
	await watch.look();
	await follow( page, 'Choose the other region' );
	await expect_heading( page, 'Choose another Region' );
	await expect_text( page, 'Stored now: US.' );
	await expect( page.getByRole( 'radio' ) ).toHaveCount( 1 );
	await expect( page.getByRole( 'radio', { name: 'EU' } ) ).toBeChecked();
	await watch.look();
	await press( page, 'Check and save' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text( page, 'Read back: WP Mail SMTP now gets the new Region' );
	await watch.look();
	expect( mailer_reads( 'mailgun', 'region' ) ).toBe( 'EU' );
	expect( mailer_reads( 'mailgun', 'domain' ) ).toBe( DOMAIN );
	expect( mailer_reads( 'mailgun', 'api_key' ) ).toBe( KEY );
	expect( asked( 'api.eu.mailgun.net', 'authorization' ).at( -1 )?.[ 0 ] ).toContain( 'Basic ' );
} );
