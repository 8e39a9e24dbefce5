/**
 * The ports: one for each provider's host, so that a fault of the handshake can be chosen before
 * the client has said anything (and for PHP without curl, which names no host in its handshake once
 * it was sent to an address); one over TLS for any other host, with a certificate made as it is
 * asked for; and one for plain HTTP.
 */
import net from 'node:net';
import tls from 'node:tls';
import { setTimeout as wait } from 'node:timers/promises';
import { ALL, HTTP, TLS, commit } from './faults.mjs';
import { read_request, send } from './http.mjs';
import { asked_at } from './providers.mjs';
import { account_of } from './state.mjs';

const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
// TLS 1.3 sends session tickets after the handshake. Where they arrive together with a reset, Node's
// client takes the reset for an orderly end.
const WITHOUT_LATE_TICKETS = { maxVersion: 'TLSv1.2' };
const NOT_FOUND = {
	name: 'unknown-host',
	status: 404,
	headers: { 'content-type': 'text/plain' },
	body: 'Nobody lives here.',
};

const fail = ( error ) => process.stderr.write( `${ error.stack }\n` );
const quiet = ( socket ) => socket.on( 'error', () => {} );

const listen = ( options, accept ) =>
	new Promise( ( resolve, reject ) => {
		const server = net.createServer( options, ( socket ) =>
			accept( quiet( socket ) ).catch( fail )
		);
		server
			.once( 'error', reject )
			.listen( 0, '127.0.0.1', () => resolve( server.address().port ) );
	} );

// A mistake in the state file must never look like an answer of a provider.
function reply_to( request, provider, account ) {
	try {
		if ( account.fault && ! [ 'none', ...ALL ].includes( account.fault ) ) {
			throw new Error(
				`The state file names the fault "${ account.fault }", which is none of: ${ ALL.join( ' ' ) }.`
			);
		}
		const told = account.answer ?? account.answers?.[ `${ request.method } ${ request.path }` ];
		if ( told ) {
			return provider.answers.get( told );
		}
		return provider?.answer( request, account, provider.answers ) ?? NOT_FOUND;
	} catch ( error ) {
		fail( error );
		return {
			name: 'simulator-mistake',
			status: 500,
			headers: { 'content-type': 'text/plain' },
			body: error.message,
		};
	}
}

// Reads one request, writes it down, answers it as the state says.
async function answer( { journal, providers, state }, socket, raw, secure ) {
	const request = await read_request( socket );
	if ( ! request ) {
		return;
	}
	const now = await state.read();
	const provider = asked_at( providers, request.host, now );
	const account = account_of( now, provider?.id );
	const offset = account.clock_offset_seconds;
	const fault = Object.hasOwn( HTTP, account.fault ?? '' ) ? account.fault : null;
	const reply = fault ? null : reply_to( request, provider, account );
	const { method, host, target, headers, body } = request;
	const told = {
		provider: provider?.id ?? null,
		fault,
		answer: reply?.name ?? null,
		status: reply?.status ?? null,
	};
	journal.write( { secure, method, host, path: target, headers, body, ...told } );
	await wait( account.latency_ms );
	if ( fault ) {
		commit( fault, { socket, raw, request, provider }, offset );
	} else {
		send( socket, reply, offset );
	}
}

/**
 * @param {Object}      simulator Authority, journal, providers, state.
 * @param {net.Socket}  raw       Nothing was read from it yet.
 * @param {string|null} host      Whose port it is; null for any other host.
 */
async function accept_tls( simulator, raw, host ) {
	const { authority, journal, providers, state } = simulator;
	const now = await state.read();
	const account = host ? account_of( now, asked_at( providers, host, now ).id ) : {};
	const fault = TLS.includes( account.fault ) ? account.fault : null;
	if ( fault ) {
		journal.write( { secure: true, event: 'handshake', host, fault } );
	}
	if ( fault === 'tls_silent' ) {
		raw.resume();
		return;
	}
	if ( fault === 'not_tls' ) {
		raw.once( 'data', () => raw.end( 'HTTP/1.0 200 OK\r\n\r\nplain' ) ).resume();
		return;
	}
	const context = async ( name ) =>
		tls.createSecureContext( {
			...( await authority.leaf( name, fault ) ),
			...( fault === 'tls_old' ? OLD : {} ),
			...( account.fault === 'rst' ? WITHOUT_LATE_TICKETS : {} ),
		} );
	const by_name = ( name, done ) => context( name ).then( ( made ) => done( null, made ), done );
	const socket = new tls.TLSSocket( raw, {
		isServer: true,
		secureContext: await context( host ?? 'localhost' ),
		...( host ? {} : { SNICallback: by_name } ),
	} );
	await answer( simulator, quiet( socket ), raw, true );
}

export async function open_ports( simulator ) {
	const tls_port = ( host ) =>
		listen( { pauseOnConnect: true }, ( raw ) => accept_tls( simulator, raw, host ) );
	const hosts = [];
	for ( const host of simulator.providers.keys() ) {
		const provider = asked_at( simulator.providers, host, {} ).id;
		hosts.push( { host, provider, port: await tls_port( host ) } );
	}
	return {
		hosts,
		any: await tls_port( null ),
		http: await listen( {}, ( raw ) => answer( simulator, raw, raw, false ) ),
	};
}
