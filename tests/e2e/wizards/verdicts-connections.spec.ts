/**
 * Connections that come from a log-in: nothing is pasted, and Key Health never renews a token, because it would replace the
 * plugin's.
 */
import { php, stored, use_mailer } from '../support/plugins';
import { expect_heading, expect_text, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { add_plugin } from './seeds';
import { begin, check, found, walk } from './walk';

const AKISMET = '3f9c2b7a9e5f';
const akismet = { akismet: { keys: { [ AKISMET ]: {} } } };

let gone = (): void => undefined;
test.beforeEach( ( { watch } ) => watch.keep_out( AKISMET ) );
test.afterEach( () => {
	gone();
	gone = () => undefined;
} );

const CLIENT = 'GOCSPX-0123456789abcdefghijABCDEFGH';

/** What a log-in at Google leaves behind; `ends` in seconds from now. */
function connected( token: string, ends: number ): void {
	use_mailer( 'gmail', {}, AKISMET );
	const created = Math.floor( Date.now() / 1000 ) + ends - 3599;
	const gmail = {
		client_id: '1-a.apps.googleusercontent.com',
		client_secret: CLIENT,
		refresh_token: `1//${ 'qR7sT4uV1'.repeat( 8 ) }`,
		access_token: { access_token: token, expires_in: 3599, created },
	};
	site.run( `$all = get_option( 'wp_mail_smtp' ); $all['gmail'] = ${ php( gmail ) };
		return update_option( 'wp_mail_smtp', $all );` );
}

walk(
	'stale_token',
	{
		title: 'a short-lived token that is over is nobody’s fault, and is proven when it was renewed',
	},
	async ( { page, watch } ) => {
		const old = `ya29.${ 'aB3dE6gH9'.repeat( 8 ) }`;
		const renewed = `ya29.${ 'zY8xW5vU2'.repeat( 8 ) }`;
		watch.keep_out( old, renewed, CLIENT );
		simulator.set( { ...akismet, google_oauth: { keys: { [ renewed ]: {} } } } );
		connected( old, -3000 );
		const one = await check( page, 'stale_token' );
		expect( one.state ).toBe( 'working' );
		const google = () =>
			simulator.journal().filter( ( { host } ) => host.endsWith( 'googleapis.com' ) );
		expect( google(), 'a token that is over is sent to nobody' ).toEqual( [] );
		const before = stored( 'wp_mail_smtp' );
		await page.goto( `/wp-admin/tools.php?page=key-health#/fix/${ one.id }/prove_by_use` );
		await expect( page.locator( '#key-health-step' ) ).toBeFocused();
		await watch.look();
		expect( stored( 'wp_mail_smtp' ), 'nothing was renewed by us' ).toBe( before );

		// As WP Mail SMTP does when it sends.
		connected( renewed, 3500 );
		await press( page, 'I used it, look again' );
		await expect_heading( page, 'Done. Google accepts the connection.' );
		await watch.look();
		expect( google().map( ( { path, status } ) => [ path, status ] ) ).toEqual( [
			[ '/tokeninfo', 200 ],
		] );
		expect( found( 'ok' ).id ).toBeTruthy();
	}
);

walk(
	'api_retired',
	{ title: 'AWeber has ended an old kind of connection, and the plugin makes a new one' },
	async ( { page, watch } ) => {
		const old = 'oldAweberAccessToken0123456789ab';
		const made = 'newAweberAccessToken0123456789ab';
		watch.keep_out( old, made );
		const connection = ( access_token: string ) => ( {
			access_token,
			refresh_token: `refresh-of-${ access_token }`,
			expires_on: Math.floor( Date.now() / 1000 ) + 3000,
			client_id: 'x',
		} );
		gone = add_plugin( 'aweber-web-form-widget/aweber.php', 'AWeber', {
			AWeberOauth2TokensOptions: connection( old ),
			wordpress_api_key: AKISMET,
		} );
		simulator.set( { ...akismet, aweber: { answer: 'accounts-old-connection' } } );
		const one = await check( page, 'api_retired' );
		await begin( page, one );
		await watch.look();
		const again = page.getByRole( 'button', { name: 'I connected again, check' } );
		await again.click();
		await expect( page.getByRole( 'alert' ) ).toContainText( 'not settled yet' );

		simulator.set( { ...akismet, aweber: { keys: { [ made ]: {} } } } );
		site.run(
			`return update_option( 'AWeberOauth2TokensOptions', ${ php( connection( made ) ) } );`
		);
		await again.click();
		await expect_heading( page, 'Fixed. AWeber works again.' );
		await watch.look();
		expect(
			simulator
				.journal()
				.filter( ( { host } ) => host === 'api.aweber.com' )
				.map( ( { headers, status } ) => [
					headers.find( ( [ name ] ) => name.toLowerCase() === 'authorization' )?.[ 1 ],
					status,
				] )
		).toEqual( [
			[ `Bearer ${ old }`, 401 ],
			[ `Bearer ${ old }`, 401 ],
			[ `Bearer ${ made }`, 200 ],
		] );
	}
);

/** What a log-in at Microsoft leaves behind, with the permissions that were agreed to. */
function use_outlook( access_token: string, scope: string ): void {
	use_mailer( 'outlook', {}, AKISMET );
	const outlook = {
		client_id: '01234567-89ab-cdef-0123-456789abcdef',
		client_secret: CLIENT,
		refresh_token: `0.${ 'qR7sT4uV1'.repeat( 8 ) }`,
		access_token: { access_token, scope, expires: Math.floor( Date.now() / 1000 ) + 3000 },
	};
	site.run( `$all = get_option( 'wp_mail_smtp' ); $all['outlook'] = ${ php( outlook ) };
		return update_option( 'wp_mail_smtp', $all );` );
}

walk(
	'not_checkable/no_question',
	{
		title: 'a connection that may only send is no verdict, and can be asked about once it may read who it is',
	},
	async ( { page, watch } ) => {
		const narrow = `eyJ0eXAiOiJKV1QifQ.${ 'aB3dE6gH9'.repeat( 12 ) }.made-up`;
		const wide = `eyJ0eXAiOiJKV1QifQ.${ 'zY8xW5vU2'.repeat( 12 ) }.made-up`;
		watch.keep_out( narrow, wide, CLIENT );
		simulator.set( { ...akismet, microsoft_oauth: { keys: { [ wide ]: {} } } } );
		use_outlook( narrow, 'https://graph.microsoft.com/Mail.Send offline_access' );
		const one = await check( page, 'not_checkable/no_question' );
		expect( one.state ).toBe( 'unknown' );
		const graph = () =>
			simulator.journal().filter( ( { host } ) => host === 'graph.microsoft.com' );
		await begin( page, one );
		await expect_text( page, 'What proves it' );
		await watch.look();
		expect( graph(), 'there is no question to put' ).toEqual( [] );

		use_outlook( wide, 'User.Read https://graph.microsoft.com/Mail.Send offline_access' );
		await press( page, 'I used it, look again' );
		await expect_heading( page, 'Done. Microsoft accepts the connection.' );
		await watch.look();
		expect(
			graph().map( ( { path, headers, status } ) => [
				path.split( '?' )[ 0 ],
				headers.find( ( [ name ] ) => name.toLowerCase() === 'authorization' )?.[ 1 ],
				status,
			] )
		).toEqual( [ [ '/v1.0/me', `Bearer ${ wide }`, 200 ] ] );
	}
);
