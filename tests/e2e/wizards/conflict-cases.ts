/**
 * Definitions that fight, beyond the lines of tests/e2e/conflicts: as sites come by them, and what a person does about each.
 */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { akismet_reads, php, store_akismet, use_mailer } from '../support/plugins';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import type { Device } from './walk';

export const KEYS = {
	good: '3f9c2b7a9e5f',
	other: '7d1e5c9b3a2f',
	gone: 'aaaa00001111',
	smtpcom: `${ '5a8d3f'.repeat( 6 ) }77b2`,
	mailerlite: `${ 'eyJ0eXAiOiJKV1QifQ' }.${ 'eyJhdWQiOiI0In0x'.repeat( 3 ) }.c2lnbmF0dXJl`,
	aws_id: 'AKIAQX5NOTHLIGHTTEA7',
	aws_secret: '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',
	postmark: '3f1b9c7e-5a2d-4e8f-9b6c-1d2e3f4a5b6c',
} as const;

export interface Case {
	name: string;
	diagnosis: string;
	/** Where the key stands that is fought over; `constant` when not given. */
	place?: 'option';
	/** Makes the site so, with every key checked. */
	seed: () => void;
	device?: Device;
	/** Texts on its screen. */
	says: string[];
	/** What a person does, or the person's host. */
	mend: () => void;
	button: string;
	heading: string;
	/** What the plugin reads then, or another fact that Key Health did not make. */
	works: () => unknown;
	reads: unknown;
	/** Behind every test, also one that fails. */
	clear?: () => void;
}

export const WORKS = 'Fixed. Akismet uses a working key now.';
const GONE = 'Fixed. Key Health does not find it any more.';
const REMOVED = 'I removed it, check again';
const CHANGED = 'I changed it, check again';
const AGAIN = 'Check again';

const constant = ( name: string, value: string ) => `define( '${ name }', '${ value }' );`;
const akismet = ( value: string ) => constant( 'WPCOM_API_KEY', value );
const without =
	( ...gone: string[] ) =>
	( lines: string[] ) =>
		lines.filter( ( line ) => ! gone.includes( line ) );
/** A block of one line, without its braces or as a whole. */
const unwrapped = ( head: string, left: string[] ) => ( lines: string[] ) => {
	const at = lines.indexOf( head );
	return [ ...lines.slice( 0, at ), ...left, ...lines.slice( at + 3 ) ];
};
const instead = ( old: string, now: string ) => ( lines: string[] ) =>
	lines.map( ( line ) => ( line === old ? now : line ) );

function accounts(): void {
	simulator.set( {
		akismet: { keys: { [ KEYS.good ]: {}, [ KEYS.other ]: {} } },
		smtpcom: { keys: { [ KEYS.smtpcom ]: { channels: [ 'shop' ] } } },
		mailerlite: { keys: { [ KEYS.mailerlite ]: {} } },
		amazon_ses: { keys: { [ KEYS.aws_id ]: { secret: KEYS.aws_secret } } },
		postmark: { keys: { [ KEYS.postmark ]: {} } },
	} );
}

/** Akismet alone, with what the database holds and with lines of wp-config.php. */
function spam( stored: string, ...lines: string[] ): void {
	accounts();
	store_akismet( stored );
	site.configure( ...lines );
}

/** WP Mail SMTP with SMTP.com, and Akismet, both with keys that work. */
function mail( ...lines: string[] ): void {
	accounts();
	use_mailer( 'smtpcom', { api_key: KEYS.smtpcom, channel: 'shop' }, KEYS.good );
	site.configure( ...lines );
}

function activate( file: string, option: string, value: unknown ): void {
	site.run( `update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array( '${ file }' ) ) );
		return update_option( '${ option }', ${ php( value ) } );` );
}

const conflict_free = ( name: string ) => () =>
	site.run( `return defined( '${ name }' ) ? constant( '${ name }' ) : null;` );

const config = join( site.folder, 'wp-config.php' );
const hosts = `${ site.folder }.host.php`;
const backup = join( site.folder, 'wp-config.php.bak' );
const fluent = join( site.folder, 'wp-content/plugins/fluent-smtp' );
const HOUR_AGO = new Date( Date.now() - 3_600_000 );

const live = "if ( defined( 'SHOP_LIVE' ) ) {";
const old_php = 'if ( PHP_VERSION_ID < 50000 ) {';
const curly = 'define( ‘WPCOM_API_KEY’, ‘7d1e5c9b3a2f’ );';
const variable = "define( 'WPCOM_API_KEY', getenv( 'SHOP_SPAM_KEY' ) );";
const elsewhere = `$_ENV['SHOP_SPAM_KEY'] = '${ KEYS.good }';`;
const stops = "define( 'WPMS_DO_NOT_SEND', true );";

export const CASES: Case[] = [
	{
		name: 'a name that is defined twice, with two keys that both work',
		diagnosis: 'duplicate_definition',
		seed: () => spam( '', akismet( KEYS.good ), akismet( KEYS.other ) ),
		says: [ 'WPCOM_API_KEY is defined twice' ],
		mend: () => site.edit( without( akismet( KEYS.other ) ) ),
		button: REMOVED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'a constant that wins over the settings screen',
		diagnosis: 'shadowed',
		device: 'phone',
		seed: () => spam( KEYS.other, akismet( KEYS.good ) ),
		says: [ 'Changes on the settings screen of Akismet' ],
		mend: () => site.edit( without( akismet( KEYS.good ) ) ),
		button: REMOVED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.other,
	},
	{
		name: 'a constant that nothing reads',
		diagnosis: 'dead_constant',
		seed: () => {
			spam( KEYS.good, constant( 'MAILERLITE_WP_API_KEY', KEYS.mailerlite ) );
			activate( 'woo-mailerlite/woo-mailerlite.php', 'woo_mailerlite_options', {
				apiKey: KEYS.mailerlite,
			} );
		},
		says: [ 'MailerLite for WooCommerce does not read MAILERLITE_WP_API_KEY' ],
		mend: () => site.edit( without( constant( 'MAILERLITE_WP_API_KEY', KEYS.mailerlite ) ) ),
		button: REMOVED,
		heading: 'Fixed. MailerLite for WooCommerce uses a working API token now.',
		works: conflict_free( 'MAILERLITE_WP_API_KEY' ),
		reads: null,
	},
	{
		name: 'a line in a branch that is not taken',
		diagnosis: 'unreachable_definition',
		seed: () => spam( '', live, akismet( KEYS.good ), '}' ),
		says: [ 'It runs only where the constant' ],
		mend: () => site.edit( unwrapped( live, [ akismet( KEYS.good ) ] ) ),
		button: CHANGED,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'a line that is commented out',
		diagnosis: 'unreachable_definition',
		seed: () => spam( '', `// ${ akismet( KEYS.good ) }` ),
		says: [ 'WPCOM_API_KEY is commented out' ],
		mend: () => site.edit( instead( `// ${ akismet( KEYS.good ) }`, akismet( KEYS.good ) ) ),
		button: CHANGED,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'an environment variable that is not set',
		diagnosis: 'env_mismatch',
		device: 'rtl',
		seed: () => spam( KEYS.other, variable ),
		says: [ 'The environment variable SHOP_SPAM_KEY is not set' ],
		// As a loader of .env files does it.
		mend: () =>
			site.edit( ( lines ) =>
				lines.flatMap( ( line ) =>
					line === variable
						? [ `putenv( 'SHOP_SPAM_KEY=${ KEYS.other }' );`, variable ]
						: [ line ]
				)
			),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.other,
	},
	{
		name: 'a variable that is looked for in the wrong place',
		diagnosis: 'env_mismatch',
		seed: () => spam( '', elsewhere, variable ),
		says: [ 'WPCOM_API_KEY looks for SHOP_SPAM_KEY in the wrong place' ],
		mend: () =>
			site.edit( instead( variable, "define( 'WPCOM_API_KEY', $_ENV['SHOP_SPAM_KEY'] );" ) ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'curly quotation marks where PHP does not come past',
		diagnosis: 'smart_quotes',
		seed: () => spam( KEYS.good, old_php, curly, '}' ),
		says: [ 'where PHP needs straight ones' ],
		mend: () => site.edit( unwrapped( old_php, [] ) ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'an empty line behind the last tag of wp-config.php',
		diagnosis: 'output_before_open',
		place: 'option',
		seed: () => {
			spam( KEYS.good );
			// As a cache that tidies what it sends: nobody has noticed.
			site.must_use( 'ob_start( static fn( $printed ) => ltrim( $printed, "\\r\\n" ) );' );
			site.edit( ( lines ) => [ ...lines.slice( 0, -1 ), '?>', '', '' ] );
		},
		says: [ 'wp-config.php prints something before WordPress answers' ],
		mend: () => site.edit( ( lines ) => [ ...lines.slice( 0, -3 ), '' ] ),
		button: REMOVED,
		heading: GONE,
		works: () => site.run( 'return ob_get_length();' ),
		reads: 0,
	},
	{
		name: 'a constant that stops all mail',
		diagnosis: 'sending_blocked',
		seed: () => mail( "define( 'WPMS_ON', true );", stops ),
		says: [ 'Mail is switched off in WP Mail SMTP', 'stops all mail, however good' ],
		mend: () => site.edit( without( stops ) ),
		button: REMOVED,
		heading: 'Fixed. Mail is switched on again.',
		works: () =>
			site.run( "return wp_mail( 'owner@example.org', 'Tea', 'Is on its way.' );" ) &&
			simulator.journal().at( -1 )?.host,
		reads: 'api.smtp.com',
	},
	{
		name: 'a second plugin that sends the mail',
		diagnosis: 'mailer_conflict',
		place: 'option',
		device: 'phone',
		seed: () => {
			mkdirSync( fluent, { recursive: true } );
			writeFileSync(
				join( fluent, 'fluent-smtp.php' ),
				'<?php\n// Plugin Name: FluentSMTP\nif ( ! function_exists( "wp_mail" ) ) {\n\tfunction wp_mail() { return true; }\n}\n'
			);
			mail();
			activate( 'fluent-smtp/fluent-smtp.php', 'fluentmail-settings', {
				connections: {
					tea: {
						title: 'Postmark',
						provider_settings: {
							provider: 'postmark',
							sender_email: 'shop@northlight-tea.example',
							api_key: KEYS.postmark,
							key_store: 'db',
						},
					},
				},
				misc: { default_connection: 'tea' },
			} );
		},
		says: [ 'FluentSMTP sends the mail of this site, not WP Mail SMTP' ],
		mend: () =>
			void site.run( "deactivate_plugins( 'fluent-smtp/fluent-smtp.php' ); return 1;" ),
		button: CHANGED,
		heading: 'Fixed. Only one plugin sends the mail now.',
		works: () =>
			site.run( "return wp_mail( 'owner@example.org', 'Tea', 'Is on its way.' );" ) &&
			simulator.journal().at( -1 )?.host,
		reads: 'api.smtp.com',
		clear: () => rmSync( fluent, { recursive: true, force: true } ),
	},
	{
		name: 'a copy of wp-config.php in the web folder',
		diagnosis: 'exposed',
		place: 'option',
		device: 'phone',
		seed: () => {
			spam( KEYS.good );
			writeFileSync( backup, `<?php\n${ akismet( KEYS.good ) }\n` );
		},
		says: [ 'wp-config.php.bak', 'replace every key in it' ],
		mend: () => rmSync( backup ),
		button: AGAIN,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
		clear: () => rmSync( backup, { force: true } ),
	},
	{
		name: 'another plugin that may write the key',
		diagnosis: 'managed_elsewhere',
		place: 'option',
		seed: () => {
			spam( KEYS.good );
			site.must_use( 'final class Jetpack {}' );
		},
		says: [ 'Jetpack may write this key' ],
		mend: () => site.must_use( '' ),
		button: CHANGED,
		heading: WORKS,
		works: () => site.run( "return class_exists( 'Jetpack' );" ),
		reads: false,
	},
	{
		name: 'half of a pair that is a constant',
		diagnosis: 'missing_companion',
		seed: () => {
			spam( KEYS.good, constant( 'WPOSES_AWS_ACCESS_KEY_ID', KEYS.aws_id ) );
			activate( 'wp-ses/wp-ses.php', 'wposes_settings', {
				'send-via-ses': '1',
				region: 'us-east-1',
				'default-email': 'shop@northlight-tea.example',
				'aws-access-key-id': KEYS.aws_id,
				'aws-secret-access-key': KEYS.aws_secret,
			} );
		},
		says: [ 'is missing', 'This half is not defined.' ],
		mend: () => site.configure( constant( 'WPOSES_AWS_SECRET_ACCESS_KEY', KEYS.aws_secret ) ),
		button: CHANGED,
		heading: 'Fixed. WP Offload SES uses a working access key now.',
		works: conflict_free( 'WPOSES_AWS_SECRET_ACCESS_KEY' ),
		reads: KEYS.aws_secret,
	},
];

/** What only the server's PHP knows: seen in the browser, never in a program beside it. */
export const OF_THE_SERVER: Case[] = [
	{
		name: 'a key that the host defines before wp-config.php is read',
		diagnosis: 'host_injected',
		seed: () => {
			spam( KEYS.good );
			writeFileSync( hosts, `<?php ${ akismet( KEYS.gone ) }` );
		},
		says: [ 'no line of this site can change it' ],
		mend: () => rmSync( hosts ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
		clear: () => rmSync( hosts, { force: true } ),
	},
	{
		name: 'a compiled copy of wp-config.php that PHP keeps',
		diagnosis: 'stale_runtime',
		seed: () => {
			spam( '', akismet( KEYS.gone ) );
			utimesSync( config, HOUR_AGO, HOUR_AGO );
		},
		says: [ 'PHP does not use what wp-config.php says' ],
		mend: () => utimesSync( config, new Date(), new Date() ),
		button: AGAIN,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
];

/** A change that PHP does not notice: an upload that keeps the time of the old file. */
export function change_unnoticed(): void {
	site.edit( instead( akismet( KEYS.gone ), akismet( KEYS.good ) ) );
	utimesSync( config, HOUR_AGO, HOUR_AGO );
}
