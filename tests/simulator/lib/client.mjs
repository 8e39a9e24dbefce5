/** For the tests: a simulator of their own, and requests put on the socket byte by byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';

const here = dirname( fileURLToPath( import.meta.url ) );
const script = ( name, folder ) =>
	execFileSync( join( here, '..', name ), [ folder ], { encoding: 'utf8' } ).trim();

export const answer_file = ( provider, name ) =>
	JSON.parse( readFileSync( join( here, '../../answers', provider, `${ name }.json` ), 'utf8' ) );

export function start() {
	const folder = mkdtempSync( join( tmpdir(), 'key-health-simulator-' ) );
	const path = script( 'start.sh', folder );
	const config = JSON.parse( readFileSync( path, 'utf8' ) );
	return {
		folder,
		path,
		config,
		ca: readFileSync( config.ca ),
		again: () => script( 'start.sh', folder ),
		restart() {
			script( 'stop.sh', folder );
			script( 'start.sh', folder );
		},
		set: ( state ) =>
			writeFileSync(
				config.state,
				typeof state === 'string' ? state : JSON.stringify( state )
			),
		journal: () =>
			readFileSync( config.journal, 'utf8' )
				.split( '\n' )
				.filter( Boolean )
				.map( ( line ) => JSON.parse( line ) ),
		forget: () => writeFileSync( config.journal, '' ),
		stop() {
			script( 'stop.sh', folder );
			rmSync( folder, { recursive: true, force: true } );
		},
	};
}

const text_of = ( { method = 'GET', path = '/', host, headers = [], body = '' } ) => {
	const lines = [ `Host: ${ host }`, 'Connection: close', ...headers ];
	if ( body && ! headers.includes( 'Transfer-Encoding: chunked' ) ) {
		lines.push( `Content-Length: ${ Buffer.byteLength( body ) }` );
	}
	return `${ method } ${ path } HTTP/1.1\r\n${ lines.join( '\r\n' ) }\r\n\r\n${ body }`;
};

function parse( bytes ) {
	const at = bytes.indexOf( '\r\n\r\n' );
	const [ first, ...lines ] = bytes
		.subarray( 0, Math.max( at, 0 ) )
		.toString( 'latin1' )
		.split( '\r\n' );
	const headers = Object.fromEntries(
		lines.map( ( line ) => [
			line.split( ': ' )[ 0 ].toLowerCase(),
			line.slice( line.indexOf( ': ' ) + 2 ),
		] )
	);
	return {
		status: Number( first.split( ' ' )[ 1 ] ?? 0 ),
		headers,
		body: at < 0 ? '' : bytes.subarray( at + 4 ).toString( 'utf8' ),
	};
}

/**
 * @param {Object} simulator Of start().
 * @param {Object} request   `host`, and what differs from GET / without headers. `headers` are
 *                           whole lines. `plain` for HTTP.
 * @return {Promise<Object>} status, headers, body, bytes, and the error's code or "timeout".
 */
export function ask( simulator, request ) {
	const { config, ca } = simulator;
	const { host, plain = false, port, patience = 1500 } = request;
	return new Promise( ( resolve ) => {
		const chunks = [];
		let error = null;
		const socket = plain
			? net.connect( config.http_port, '127.0.0.1' )
			: tls.connect( {
					host: '127.0.0.1',
					port: port ?? config.hosts[ host ]?.port ?? config.port,
					servername: host,
					ca,
				} );
		const timer = setTimeout( () => {
			error = 'timeout';
			socket.destroy();
		}, patience );
		socket.once( plain ? 'connect' : 'secureConnect', () =>
			socket.write( text_of( request ) )
		);
		socket.on( 'data', ( chunk ) => chunks.push( chunk ) );
		socket.on( 'error', ( problem ) => ( error = problem.code ) );
		socket.on( 'close', () => {
			clearTimeout( timer );
			const bytes = Buffer.concat( chunks );
			resolve( { ...parse( bytes ), bytes: bytes.length, error } );
		} );
	} );
}
