/**
 * Sites on which a line of wp-config.php stands in the way, as people make them.
 */
import { akismet_reads, mailer_reads, store_akismet, use_mailer } from '../support/plugins';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';

const repeat = ( text: string, length: number ) => text.repeat( length ).slice( 0, length );

export const KEYS = {
	sendgrid: `SG.${ repeat( 'q8Zr2Lw', 22 ) }.${ repeat( 'Vb7_Jx3mT', 39 ) }x9Lb`,
	sendgrid_gone: `SG.${ repeat( 'n4Kd9Ys', 22 ) }.${ repeat( 'Hc5-Rt1pW', 39 ) }4kQ2`,
	smtpcom: `${ repeat( '5a8d3f', 36 ) }77b2`,
	akismet: '3f9c2b7a9e5f',
	akismet_new: '7d1e5c9b3a2f',
} as const;

const ACCOUNTS = {
	sendgrid: { keys: { [ KEYS.sendgrid ]: {} } },
	smtpcom: { keys: { [ KEYS.smtpcom ]: { channels: [ 'shop' ] } } },
	akismet: { keys: { [ KEYS.akismet ]: {}, [ KEYS.akismet_new ]: {} } },
};

export interface Case {
	name: string;
	/** Makes the site so. */
	seed: () => void;
	/** Part of the conflict's id. */
	diagnosis: string;
	/** Texts on its screen. */
	says: ( string | RegExp )[];
	/** What the diff removes and adds. */
	removes?: string;
	adds?: string;
	/** The button that asks for the password, and the one that does it. */
	for_me: RegExp;
	do_it: RegExp;
	check: string;
	/** The line that the screen has a person copy, if it has. */
	copied?: string;
	/** All that may change in the lines of wp-config.php. */
	change: ( lines: string[] ) => string[];
	heading: string;
	works: () => unknown;
	reads: string;
}

function accounts( mailer: 'sendgrid' | 'smtpcom', fields: Record< string, string > ): void {
	simulator.set( ACCOUNTS );
	use_mailer( mailer, fields, KEYS.akismet );
}

const SWITCH = "define( 'WPMS_ON', true );";
const START = "require_once ABSPATH . 'wp-settings.php';";
const constant = ( name: string, value: string ) => `define( '${ name }', '${ value }' );`;

const without = ( gone: string ) => ( lines: string[] ) => lines.filter( ( one ) => one !== gone );
const instead = ( gone: string, come: string ) => ( lines: string[] ) =>
	lines.map( ( one ) => ( one === gone ? come : one ) );

const dead = constant( 'WPMS_SENDGRID_API_KEY', KEYS.sendgrid_gone );
const alive = constant( 'WPMS_SENDGRID_API_KEY', KEYS.sendgrid );
const smtpcom = constant( 'WPMS_SMTPCOM_API_KEY', KEYS.smtpcom );
const misspelled = constant( 'WPMS_SMTPCOM_API_KYE', KEYS.smtpcom );
const STRING = "define( 'WPMS_ON', 'true' );";
const late = constant( 'WPCOM_API_KEY', KEYS.akismet );
const empty = constant( 'WPCOM_API_KEY', '' );

export const CASES: Case[] = [
	{
		name: 'a working key in the line that loses',
		seed: () => {
			accounts( 'sendgrid', { api_key: '' } );
			site.configure( SWITCH, dead, '', '// The new one:', alive );
		},
		diagnosis: 'dead_edit',
		says: [
			'You have a working API key in the line that loses.',
			'SendGrid no longer accepts this API key',
			'SendGrid accepts this API key',
			/^Then line \d+ is the only definition, and the working API key is used\.$/,
		],
		removes: "define( 'WPMS_SENDGRID_API_KEY', '••••••••4kQ2' );",
		for_me: /^Remove line \d+ for me$/,
		do_it: /^Remove line \d+$/,
		check: 'I removed it, check again',
		change: without( dead ),
		heading: 'Fixed. WP Mail SMTP uses a working API key now.',
		works: () => mailer_reads( 'sendgrid', 'api_key' ),
		reads: KEYS.sendgrid,
	},
	{
		name: 'an empty constant that hides a good stored key',
		seed: () => {
			accounts( 'smtpcom', { api_key: KEYS.smtpcom, channel: 'shop' } );
			site.configure( empty );
		},
		diagnosis: 'empty_constant_masks',
		says: [
			'An empty constant hides your key.',
			/^Then the (working )?key in the database is used\.$/,
		],
		removes: "define( 'WPCOM_API_KEY', '' );",
		for_me: /^Remove line \d+ for me$/,
		do_it: /^Remove line \d+$/,
		check: 'I removed it, check again',
		change: without( empty ),
		heading: 'Fixed. Akismet uses a working key now.',
		works: () => akismet_reads(),
		reads: KEYS.akismet,
	},
	{
		name: 'a switch that holds a string',
		seed: () => {
			accounts( 'smtpcom', { channel: 'shop' } );
			site.configure( STRING, smtpcom );
		},
		diagnosis: 'constant_ignored',
		says: [ 'WP Mail SMTP ignores its constants.' ],
		removes: "define( 'WPMS_ON', '••••••••' );",
		adds: SWITCH,
		for_me: /^Change line \d+ for me$/,
		do_it: /^Write line \d+$/,
		check: 'I changed it, check again',
		copied: SWITCH,
		change: instead( STRING, SWITCH ),
		heading: 'Fixed. WP Mail SMTP uses a working API key now.',
		works: () => mailer_reads( 'smtpcom', 'api_key' ),
		reads: KEYS.smtpcom,
	},
	{
		name: 'a misspelled name',
		seed: () => {
			accounts( 'smtpcom', { channel: 'shop' } );
			site.configure( SWITCH, misspelled );
		},
		diagnosis: 'near_miss_name',
		says: [ 'A constant is misspelled.', 'YE instead of EY: characters 19 to 20.' ],
		removes: "define( 'WPMS_SMTPCOM_API_KYE', '••••••••77b2' );",
		adds: "define( 'WPMS_SMTPCOM_API_KEY', '••••••••77b2' );",
		for_me: /^Change line \d+ for me$/,
		do_it: /^Write line \d+$/,
		check: 'I changed it, check again',
		change: instead( misspelled, smtpcom ),
		heading: 'Fixed. WP Mail SMTP uses a working API key now.',
		works: () => mailer_reads( 'smtpcom', 'api_key' ),
		reads: KEYS.smtpcom,
	},
	{
		name: 'a constant below the line that starts WordPress',
		seed: () => {
			accounts( 'smtpcom', { api_key: KEYS.smtpcom, channel: 'shop' } );
			store_akismet( '' );
			site.edit( ( lines ) => [ ...lines.slice( 0, -1 ), late, '' ] );
		},
		diagnosis: 'defined_too_late',
		says: [ 'counts only by luck.' ],
		removes: "define( 'WPCOM_API_KEY', '••••••••9e5f' );",
		adds: "define( 'WPCOM_API_KEY', '••••••••9e5f' );",
		for_me: /^Move line \d+ for me$/,
		do_it: /^Move line \d+$/,
		check: 'I changed it, check again',
		change: ( lines ) =>
			without( late )( lines ).flatMap( ( one ) => ( one === START ? [ late, one ] : one ) ),
		heading: 'Fixed. Akismet uses a working key now.',
		works: () => akismet_reads(),
		reads: KEYS.akismet,
	},
];
