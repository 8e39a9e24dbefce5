/** Words that several screens share. */
import { __, sprintf } from '@wordpress/i18n';
import type { Conflict, Definition, FieldReport, KeyReport, State } from './types';

export function state_word( state: State ): string {
	return {
		broken: __( 'Broken', 'key-health' ),
		attention: __( 'Needs attention', 'key-health' ),
		unknown: __( 'Could not check', 'key-health' ),
		working: __( 'Working', 'key-health' ),
		unchecked: __( 'Not checked yet', 'key-health' ),
	}[ state ];
}

/** A title as a sentence. */
export function full_stop( title: string ): string {
	/* translators: %s: a sentence without its full stop. */
	return title && sprintf( __( '%s.', 'key-health' ), title );
}

export function capital( text: string ): string {
	return text.charAt( 0 ).toLocaleUpperCase() + text.slice( 1 );
}

/** The plugin's name alone, where it says the provider's already. */
export function says_both( key: KeyReport ): boolean {
	return key.plugin.short_name.toLowerCase().includes( key.provider.name.toLowerCase() );
}

/** "WP Mail SMTP", or "WP Mail SMTP, backup" where a plugin has several connections. */
export function plugin_name( key: KeyReport ): string {
	return key.connection !== 'primary' && key.connection_label
		? sprintf(
				/* translators: 1: plugin, 2: name of one of its connections. */
				__( '%1$s, %2$s', 'key-health' ),
				key.plugin.short_name,
				key.connection_label
			)
		: key.plugin.short_name;
}

export function who( key: KeyReport ): string {
	return says_both( key )
		? plugin_name( key )
		: sprintf(
				/* translators: 1: provider, 2: plugin. */
				__( '%1$s in %2$s', 'key-health' ),
				key.provider.name,
				plugin_name( key )
			);
}

/** A connection that only renews itself before it sends is in place, but its provider was not asked. */
export function was_asked( key: KeyReport ): boolean {
	return key.diagnosis !== 'stale_token';
}

/** As much of a key as its last characters need. */
export interface Ended {
	readonly fields: readonly Pick< FieldReport, 'secret' | 'last4' >[];
}

export function secret_field( key: KeyReport ): FieldReport | null {
	return key.fields.find( ( { secret } ) => secret ) ?? null;
}

/** Not about where a key is defined, but about what keeps it from doing its work. */
export function is_beside( { diagnosis }: Conflict ): boolean {
	return [
		'sending_blocked',
		'mailer_conflict',
		'leftover_key',
		'output_before_open',
		'exposed',
		'staging_clone',
	].includes( diagnosis );
}

/** The definition that the plugin reads, of the secret. */
export function in_use( key: KeyReport ): Definition | null {
	return secret_field( key )?.definitions.find( ( { role } ) => role === 'effective' ) ?? null;
}

export function last4( { fields }: Ended ): string | null {
	return fields.find( ( { secret } ) => secret )?.last4 ?? null;
}

/** A file as people know it: relative to WordPress, or said to stand above it. */
export function file_name( file: string ): string {
	const above = file.replace( /^\{ABSPATH\}\/\.\.\//, '' );
	return above === file
		? file
		: sprintf(
				/* translators: %s: file name. */
				__( '%s, one folder above WordPress', 'key-health' ),
				above
			);
}

/** 'It answered “Unauthenticated.”', with a full stop of its own only where the quoted words have none. */
export function answered( quote: string ): string {
	return /[.!?]$/.test( quote )
		? /* translators: %s: words of a provider, which end in a full stop. */
			sprintf( __( 'It answered “%s”', 'key-health' ), quote )
		: /* translators: %s: words of a provider. */
			sprintf( __( 'It answered “%s”.', 'key-health' ), quote );
}

const REASONS: Record< number, string > = {
	200: 'OK',
	201: 'Created',
	202: 'Accepted',
	204: 'No Content',
	301: 'Moved Permanently',
	302: 'Found',
	400: 'Bad Request',
	401: 'Unauthorized',
	402: 'Payment Required',
	403: 'Forbidden',
	404: 'Not Found',
	422: 'Unprocessable Content',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	502: 'Bad Gateway',
	503: 'Service Unavailable',
	504: 'Gateway Timeout',
};

export function status_line( status: number ): string {
	return [ status, REASONS[ status ] ].filter( Boolean ).join( ' ' );
}
