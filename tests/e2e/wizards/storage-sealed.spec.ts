/**
 * A key that its plugin encrypted with the salts of another site: entered anew, or recovered with the old salts.
 */
import { php, SENDER, stored } from '../support/plugins';
import { expect_heading, follow, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { add_plugin } from './seeds';
import { check_by_itself, come_to, enter_key, FIXED } from './visit';
import { walk } from './walk';

const POSTMARK = '3f1b9c7e-5a2d-4e8f-9b6c-1d2e3f4a5b6c';
const AKISMET = '3f9c2b7a9e5f';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( POSTMARK, AKISMET );
	simulator.set( {
		postmark: { keys: { [ POSTMARK ]: {} } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
} );

/** As FluentSMTP 2.2.95 seals and opens, fluentMailEncryptDecrypt(). */
const sealed = ( value: string, key: string, salt: string ) =>
	site.run< string >(
		`$iv = random_bytes( 16 );
	return base64_encode( $iv . openssl_encrypt( '${ value }' . '${ salt }', 'aes-256-ctr', '${ key }', 0, $iv ) );`
	);
const opened = () =>
	site.run( `$connections = get_option( 'fluentmail-settings' )['connections'];
		$bytes = base64_decode( $connections['tea']['provider_settings']['api_key'] );
		$value = openssl_decrypt( substr( $bytes, 16 ), 'aes-256-ctr', LOGGED_IN_KEY, 0, substr( $bytes, 0, 16 ) );
		return substr( $value, -strlen( LOGGED_IN_SALT ) ) === LOGGED_IN_SALT ? substr( $value, 0, -strlen( LOGGED_IN_SALT ) ) : null;` );

const SALTS = {
	LOGGED_IN_KEY: 'k3y-of-the-old-site'.repeat( 3 ),
	LOGGED_IN_SALT: 's4lt'.repeat( 16 ),
};

/** FluentSMTP with a Postmark token that was sealed on the site from which this one was copied. */
function copied_site(): () => void {
	const settings = {
		use_encrypt: 'yes',
		connections: {
			tea: {
				title: 'Postmark',
				provider_settings: {
					provider: 'postmark',
					sender_email: SENDER,
					key_store: 'db',
					message_stream: 'outbound',
					api_key: sealed( POSTMARK, SALTS.LOGGED_IN_KEY, SALTS.LOGGED_IN_SALT ),
				},
			},
		},
		misc: { default_connection: 'tea' },
	};
	site.run( `return update_option( 'wordpress_api_key', ${ php( AKISMET ) } );` );
	return add_plugin( 'fluent-smtp/fluent-smtp.php', 'FluentSMTP', {
		'fluentmail-settings': settings,
	} );
}

test.describe( 'a key that was sealed with other salts', () => {
	let leave: () => void = () => undefined;
	test.beforeEach( () => {
		leave = copied_site();
		check_by_itself();
	} );
	test.afterEach( () => leave() );

	walk(
		'undecryptable',
		{ title: 'is entered once more, and sealed with those of today' },
		async ( { page, watch } ) => {
			await come_to(
				page,
				'undecryptable',
				'This server API token can no longer be decrypted'
			);
			await watch.look();
			await enter_key( page, watch, {
				provider: 'Postmark',
				noun: 'server API token',
				label: 'Server API token',
				key: POSTMARK,
			} );
			expect( opened() ).toBe( POSTMARK );
		}
	);

	walk(
		'undecryptable',
		{ title: 'is recovered with the old ones, and sealed with those of today' },
		async ( { page, watch } ) => {
			await come_to(
				page,
				'undecryptable',
				'This server API token can no longer be decrypted'
			);
			await page.getByRole( 'link', { name: /with the old salts$/ } ).click();
			await follow( page, 'Enter the old salts' );
			for ( const [ name, value ] of Object.entries( SALTS ) ) {
				await page.getByLabel( name, { exact: true } ).fill( value );
			}
			await press( page, 'Recover, and check with Postmark' );
			await expect_heading( page, 'Postmark accepts this server API token' );
			await watch.look();
			await press( page, 'Save this server API token' );
			await expect_heading( page, FIXED );
			expect( opened() ).toBe( POSTMARK );
			for ( const text of [ stored( 'fluentmail-settings' ), stored( 'key_health' ) ] ) {
				expect( text ?? '' ).not.toContain( SALTS.LOGGED_IN_SALT );
			}
		}
	);
} );
