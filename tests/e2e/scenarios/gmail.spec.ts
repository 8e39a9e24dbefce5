/**
 * Gmail in WP Mail SMTP: the connection comes from a log-in at Google, and is made anew in the plugin.
 */
import { php, use_mailer } from '../support/plugins';
import {
	check_everything,
	expect_heading,
	expect_text,
	follow,
	press,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { walked } from '../wizards/walk';

const OLD = `ya29.${ 'aB3dE6gH9'.repeat( 8 ) }`;
const NEW = `ya29.${ 'zY8xW5vU2'.repeat( 8 ) }`;
const REFRESH = `1//${ 'qR7sT4uV1'.repeat( 8 ) }`;
const SECRET = 'GOCSPX-0123456789abcdefghijABCDEFGH';
const AKISMET = '3f9c2b7a9e5f';

/** What a log-in leaves behind; `ends` in seconds from now. */
function connect( token: string, ends: number, refresh: string ): void {
	const created = Math.floor( Date.now() / 1000 ) + ends - 3599;
	site.run( `$all = get_option( 'wp_mail_smtp' );
		$all['gmail'] = array(
			'client_id' => '1-a.apps.googleusercontent.com', 'client_secret' => '${ SECRET }', 'refresh_token' => '${ refresh }',
			'access_token' => ${ php( { access_token: token, expires_in: 3599, created } ) },
		);
		return update_option( 'wp_mail_smtp', $all );` );
}

test( 'a connection that cannot renew itself is made anew in the plugin, and proven once it stands', async ( {
	page,
	watch,
} ) => {
	walked( 'oauth_reauthorize' );
	watch.keep_out( OLD, NEW, REFRESH, SECRET, AKISMET );
	simulator.set( {
		google_oauth: { keys: { [ NEW ]: {} } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	use_mailer( 'gmail', {}, AKISMET );
	connect( OLD, -86_400, '' );

	await check_everything( page );
	await expect_text(
		worst( page ),
		'The connection to Google is lost',
		'Mail is not being sent. Nothing has to be pasted: WP Mail SMTP signs in to Google anew.'
	);
	expect(
		simulator.journal().filter( ( { host } ) => host.endsWith( 'googleapis.com' ) ),
		'a token that is over is sent to nobody'
	).toEqual( [] );
	await watch.look();
	await follow( worst( page ), 'Connect again' );
	await expect_text( page, 'Look at the publishing status.' );
	await expect( page.getByRole( 'textbox' ) ).toHaveCount( 0 );
	await expect(
		page.getByRole( 'link', { name: /^Open the settings of WP Mail SMTP/ } )
	).toHaveAttribute( 'href', /admin\.php\?page=wp-mail-smtp$/ );
	await expect(
		page.getByRole( 'link', { name: /^Open the audience of your Google Cloud project/ } )
	).toHaveAttribute( 'href', 'https://console.cloud.google.com/auth/audience' );
	await watch.look();

	await press( page, 'I connected again, check' );
	await expect( page.getByRole( 'alert' ) ).toContainText(
		'Checked again: not settled yet. The connection to Google is lost. '
	);
	await watch.look();

	connect( NEW, 3500, REFRESH );
	await press( page, 'I connected again, check' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text( page, 'Google accepted the connection that was read' );
	await watch.look();
	const questions = simulator
		.journal()
		.filter( ( { host } ) => host.endsWith( 'googleapis.com' ) );
	expect( questions.map( ( { method, path } ) => `${ method } ${ path }` ) ).toEqual( [
		'POST /tokeninfo',
	] );
	expect( JSON.stringify( questions ) ).not.toContain( REFRESH );
} );
