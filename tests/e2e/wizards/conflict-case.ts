/**
 * What all walks of conflicts share: the keys, the accounts behind them, and how a person edits wp-config.php.
 */
import { php, store_akismet, use_mailer } from '../support/plugins';
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
export const GONE = 'Fixed. Key Health does not find it any more.';
export const REMOVED = 'I removed it, check again';
export const CHANGED = 'I changed it, check again';
export const AGAIN = 'Check again';

export const constant = ( name: string, value: string ) => `define( '${ name }', '${ value }' );`;
export const akismet = ( value: string ) => constant( 'WPCOM_API_KEY', value );
export const without =
	( ...gone: string[] ) =>
	( lines: string[] ) =>
		lines.filter( ( line ) => ! gone.includes( line ) );
/** A block of one line, without its braces or as a whole. */
export const unwrapped = ( head: string, left: string[] ) => ( lines: string[] ) => {
	const at = lines.indexOf( head );
	return [ ...lines.slice( 0, at ), ...left, ...lines.slice( at + 3 ) ];
};
export const instead = ( old: string, now: string ) => ( lines: string[] ) =>
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
export function spam( stored: string, ...lines: string[] ): void {
	accounts();
	store_akismet( stored );
	site.configure( ...lines );
}

/** WP Mail SMTP with SMTP.com, and Akismet, both with keys that work. */
export function mail( ...lines: string[] ): void {
	accounts();
	use_mailer( 'smtpcom', { api_key: KEYS.smtpcom, channel: 'shop' }, KEYS.good );
	site.configure( ...lines );
}

export function activate( file: string, option: string, value: unknown ): void {
	site.run( `update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array( '${ file }' ) ) );
		return update_option( '${ option }', ${ php( value ) } );` );
}

export const value_of = ( name: string ) => () =>
	site.run( `return defined( '${ name }' ) ? constant( '${ name }' ) : null;` );
