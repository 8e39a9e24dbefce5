/**
 * What goes wrong on the way. `dns` and `refused` cannot come from a server: mu-plugin.php sends
 * those requests to a name that does not exist and to a port where nobody listens. The faults of
 * TLS are in ports.mjs.
 */
import { Readable, pipeline } from 'node:stream';
import { head_of, send } from './http.mjs';

export const OUTSIDE = [ 'dns', 'refused' ];

/** Certificates and handshakes; a plain HTTP request does not meet them. */
export const TLS = [
	'tls_expired',
	'tls_wrong_host',
	'tls_unknown_ca',
	'tls_old',
	'tls_silent',
	'not_tls',
];

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json' };
const HUGE = 50 * 1024 * 1024;

/** What must never get to run, nor to stand, in whoever shows an answer. */
const SCRIPT =
	'<script>window.injected = 1;</script><img src="x" onerror="window.injected = 2" alt="injected">';

/** Where the provider has an answer file for it, its own text is used. */
const PAGES = {
	503: [
		'outage',
		{
			status: 503,
			headers: HTML,
			body: '<html><body><h1>Service Unavailable</h1></body></html>',
		},
	],
	429: [
		'rate-limited',
		{ status: 429, headers: { ...JSON_TYPE, 'retry-after': '60' }, body: '{}' },
	],
	html: [
		'html',
		{
			status: 200,
			headers: HTML,
			body: '<!DOCTYPE html><html><head><title>Sign in to the network</title></head></html>',
		},
	],
	script: [
		'script',
		{
			status: 403,
			headers: HTML,
			body: `<!DOCTYPE html><html><body>${ SCRIPT }</body></html>`,
		},
	],
	script_json: [
		'script-json',
		{
			status: 401,
			headers: JSON_TYPE,
			body: JSON.stringify( { message: SCRIPT, Error: SCRIPT } ),
		},
	],
	broken_json: [ 'broken-json', { status: 200, headers: JSON_TYPE, body: '{"data":[' } ],
};

const page =
	( fault ) =>
	( { provider } ) => {
		const [ name, otherwise ] = PAGES[ fault ];
		const file = `${ provider?.first_step }-${ name }`;
		return provider?.answers.has( file )
			? provider.answers.get( file )
			: { name: fault, ...otherwise };
	};

const redirect =
	( scheme ) =>
	( { request } ) => ( {
		name: 'redirect',
		status: 302,
		headers: { location: `${ scheme }://elsewhere.example${ request.target }` },
		body: '',
	} );

function* huge_pieces() {
	const piece = Buffer.alloc( 64 * 1024, 'a' );
	const [ begin, end ] = [ '{"data":"', '"}' ];
	yield head_of( { status: 200, headers: JSON_TYPE }, begin.length + HUGE + end.length ) + begin;
	for ( let sent = 0; sent < HUGE; sent += piece.length ) {
		yield piece;
	}
	yield end;
}

/**
 * Each gets `{ socket, raw, request, provider }` and either gives an answer or deals with the
 * connection itself.
 */
export const HTTP = {
	silent: () => null,
	reset: ( { socket } ) => void socket.destroy(),
	rst: ( { raw } ) => void raw.resetAndDestroy(),
	half( { socket } ) {
		socket.write( head_of( { status: 200, headers: JSON_TYPE }, 1000 ) + '{' );
		setTimeout( () => socket.destroy(), 50 );
	},
	garbage: ( { socket } ) =>
		void socket.end(
			Buffer.from( [
				0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0x0d, 0x0a, 0x0d, 0x0a, 0xff, 0xfe,
			] )
		),
	huge: ( { socket } ) => void pipeline( Readable.from( huge_pieces() ), socket, () => {} ),
	redirect: redirect( 'https' ),
	redirect_plain: redirect( 'http' ),
	...Object.fromEntries( Object.keys( PAGES ).map( ( fault ) => [ fault, page( fault ) ] ) ),
};

export const ALL = [ ...OUTSIDE, ...TLS, ...Object.keys( HTTP ) ];

/**
 * @param {string} fault   One of HTTP.
 * @param {Object} context `{ socket, raw, request, provider }`
 * @param {number} offset  Of the clock, in seconds.
 */
export function commit( fault, context, offset ) {
	const answer = HTTP[ fault ]( context );
	if ( answer?.status ) {
		send( context.socket, answer, offset );
	}
}
