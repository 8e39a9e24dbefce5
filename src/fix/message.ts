/**
 * Messages that are ready to send: to a provider, to a host. No key is in them, only its last 4 characters.
 */
import { __ } from '@wordpress/i18n';
import { fill } from '../shared/rich-text';
import type { Evidence, KeyReport, Report } from '../shared/types';
import { last4, secret_field } from '../shared/words';

type Values = Record< string, string >;

/**
 * "21 November 2026, 10:09 UTC" would be a local format; support people read this one everywhere.
 */
function utc( iso: string ): string {
	return `${ iso.slice( 0, 10 ) } ${ iso.slice( 11, 16 ) } UTC`;
}

function members( body: string ): Values {
	try {
		const parsed: unknown = JSON.parse( body );
		return typeof parsed === 'object' && parsed !== null
			? Object.fromEntries(
					Object.entries( parsed )
						.filter( ( [ , value ] ) =>
							[ 'string', 'number', 'boolean' ].includes( typeof value )
						)
						.map( ( [ name, value ] ) => [ name, String( value ) ] )
				)
			: {};
	} catch {
		return {};
	}
}

/** Every answer under the name of its question: `{verify}`, `{subscription}`. */
function answers( asked: Evidence[] ): Values {
	return Object.fromEntries(
		asked.flatMap( ( { rule, quote, body, failure } ) => {
			const name = rule?.split( ':' )[ 0 ];
			const words = quote ?? ( body || failure?.text );
			return name && words ? [ [ name, words ] ] : [];
		} )
	);
}

export function message_values( report: Report, key: KeyReport ): Values {
	const { site } = report;
	const asked = [ key.evidence, ...key.also_asked ].filter(
		( facts ): facts is Evidence => facts?.purpose === 'provider'
	);
	const found = Object.assign( {}, ...asked.map( ( { body } ) => members( body ) ) ) as Values;
	const facts = key.evidence;
	const values: Record< string, string | null | undefined > = {
		...found,
		...answers( asked ),
		site: site.url,
		site_name: site.name,
		host: site.host,
		provider: key.provider.name,
		plugin: key.plugin.name,
		address: site.address?.ip,
		last4: last4( key ),
		length: String( secret_field( key )?.length || '' ),
		date: facts && utc( facts.asked_at ),
		status: facts?.status ? String( facts.status ) : found[ 'status' ],
		quote: facts?.quote ?? facts?.body,
	};
	return known( values );
}

/** A line of which something is not known is left out. */
export function write( template: string, values: Values ): string {
	return template
		.split( '\n' )
		.map( ( line ) => [ line, fill( line, values ) ] as const )
		.filter( ( [ , filled ] ) => ! /\{[a-z0-9_]+\}/i.test( filled ) )
		.map( ( [ , filled ] ) => filled )
		.join( '\n' )
		.replace( /\n{3,}/g, '\n\n' );
}

/** What was tried and what came back, for whoever looks after the server. */
export function host_message( report: Report, key: KeyReport ): string {
	const facts = key.evidence;
	const lines = [
		__( 'Hosts: {hosts}, port 443 (HTTPS)', 'key-health' ),
		__( 'Tried: {date}', 'key-health' ),
		__( 'Request: {request}', 'key-health' ),
		__( 'Error: {error}', 'key-health' ),
		__( 'Answer: {answer}', 'key-health' ),
		__( 'Address of this server, as far as known: {address}', 'key-health' ),
	];
	return compose(
		[
			__( 'Hello,', 'key-health' ),
			__(
				'WordPress on {host} cannot reach {provider}. Please look at the outgoing connections of the server.',
				'key-health'
			),
			lines.join( '\n' ),
			__( 'Please tell me what stops the connection, or allow it.', 'key-health' ),
			__( 'Thank you', 'key-health' ),
		],
		{
			host: report.site.host,
			provider: key.provider.name,
			hosts: report.providers[ key.provider.id ]?.hosts.join( ', ' ),
			date: facts && utc( facts.asked_at ),
			request: facts?.request,
			error: facts?.failure?.text,
			answer: facts?.status ? String( facts.status ) : null,
			address: report.site.address?.ip,
		}
	);
}

function compose(
	paragraphs: string[],
	values: Record< string, string | null | undefined >
): string {
	return write( paragraphs.join( '\n\n' ), known( values ) );
}

function known( values: Record< string, string | null | undefined > ): Values {
	return Object.fromEntries(
		Object.entries( values ).filter( ( entry ): entry is [ string, string ] => !! entry[ 1 ] )
	);
}
