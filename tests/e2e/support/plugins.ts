/**
 * What WP Mail SMTP and Akismet have stored, and what they read: the released plugins through their own getters, their stand-ins
 * through the same option.
 */
import { site } from './wordpress';

type Place = Pick< typeof site, 'run' >;

/** A value as PHP, whatever is in it. */
export function php( value: unknown ): string {
	const text = Buffer.from( JSON.stringify( value ) ).toString( 'base64' );
	return `json_decode( base64_decode( '${ text }' ), true )`;
}

export const SENDER_DOMAIN = 'northlight-tea.example';
export const SENDER = `shop@${ SENDER_DOMAIN }`;

/** WP Mail SMTP set to one mailer, and Akismet beside it with a key of its own. */
export function use_mailer(
	name: string,
	fields: Record< string, string >,
	akismet: string
): void {
	const settings = {
		mail: { mailer: name, from_email: SENDER, from_name: 'Shop' },
		[ name ]: fields,
	};
	site.run( `update_option( 'wp_mail_smtp', ${ php( settings ) } );
		return update_option( 'wordpress_api_key', ${ php( akismet ) } );` );
}

/** What WP Mail SMTP would send with. */
export function mailer_reads( group: string, field: string ): string {
	return site.run( `return class_exists( 'WPMailSMTP\\\\Options' )
		? WPMailSMTP\\Options::init()->get( '${ group }', '${ field }' )
		: KeyHealth\\Tests\\Wp_Mail_Smtp\\setting( '${ group }', '${ field }' );` );
}

/** What stands in the database, byte for byte, whoever filters it. */
export function stored( option: string, place: Place = site, path = '/' ): string {
	return place.run(
		`global $wpdb; return $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = '${ option }'" );`,
		path
	);
}

export function store_akismet( key: string, place: Place = site, path = '/' ): void {
	place.run( `return update_option( 'wordpress_api_key', ${ php( key ) } );`, path );
}

/** What Akismet would check comments with. */
export function akismet_reads( place: Place = site, path = '/' ): unknown {
	return place.run( 'return Akismet::get_api_key();', path );
}
