/**
 * What stands beside a key, around it or before it: other plugins, files in the web folder, the server's PHP.
 */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { akismet_reads } from '../support/plugins';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import {
	activate,
	AGAIN,
	akismet,
	CHANGED,
	GONE,
	instead,
	KEYS,
	mail,
	REMOVED,
	spam,
	without,
	WORKS,
	type Case,
} from './conflict-case';

const config = join( site.folder, 'wp-config.php' );
const hosts = `${ site.folder }.host.php`;
const backup = join( site.folder, 'wp-config.php.bak' );
const fluent = join( site.folder, 'wp-content/plugins/fluent-smtp' );
const HOUR_AGO = new Date( Date.now() - 3_600_000 );
const stops = "define( 'WPMS_DO_NOT_SEND', true );";

export const SITES: Case[] = [
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
		says: [ 'wp-config.php.bak', 'Change every key that stood in it' ],
		mend: () => rmSync( backup ),
		button: AGAIN,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
		clear: () => rmSync( backup, { force: true } ),
	},
	{
		name: 'code that gives the plugin another key than the stored one',
		diagnosis: 'filtered',
		place: 'option',
		seed: () => {
			spam( KEYS.good );
			site.must_use(
				`add_filter( 'option_wordpress_api_key', static fn() => '${ KEYS.other }' );`
			);
		},
		says: [ 'A filter changes the key of Akismet', 'key-health-test.php' ],
		mend: () => site.must_use( '' ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
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
