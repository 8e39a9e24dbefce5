/**
 * A server with the answers that make a difference to a transport, and a proxy that says what it was asked.
 *
 * Prints its port. Ends with its standard input.
 */
import { createServer } from 'node:http';
import { createServer as createRawServer } from 'node:net';
import { gzipSync } from 'node:zlib';

const RAW = {
	'/garbage': 'hello\r\n',
	'/half': 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx',
	'/continue': 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
	'/folded': 'HTTP/1.1 200 OK\r\nX-Long: one\r\n two\r\nContent-Length: 2\r\n\r\nok',
	'/unending': 'HTTP/1.0 200 OK\r\n\r\nwithout a length',
	'/odd': 'HTTP/1.1 299\r\nX-Empty:\r\nContent-Length: 0\r\n\r\n',
	'/nothing': '',
};

async function body_of( request ) {
	let body = '';
	for await ( const piece of request ) {
		body += piece;
	}
	return body;
}

function echo( request, body, seen_by ) {
	return JSON.stringify( {
		seen_by,
		method: request.method,
		target: request.url,
		headers: request.rawHeaders,
		body,
	} );
}

const server = createServer( async ( request, response ) => {
	const body = await body_of( request );
	if ( request.url.startsWith( 'http://' ) ) {
		if ( request.url.includes( 'closed' ) ) {
			response.writeHead( 407, { 'Proxy-Authenticate': 'Basic' } ).end( 'who are you' );
			return;
		}
		response.setHeader( 'Via', 'the proxy' );
		response.end( echo( request, body, 'proxy' ) );
		return;
	}
	const url = new URL( request.url, 'http://here' );
	const [ , name, what ] = url.pathname.split( '/' );
	const routes = {
		status: () =>
			response.writeHead( Number( what ), { 'Retry-After': '30' } ).end( `status ${ what }` ),
		redirect: () =>
			response
				.writeHead( Number( url.searchParams.get( 'status' ) ?? 302 ), {
					Location: what === '0' ? '/echo' : `/redirect/${ Number( what ) - 1 }`,
				} )
				.end(),
		loop: () => response.writeHead( 302, { Location: '/loop' } ).end(),
		away: () => response.writeHead( 302, { Location: 'http://192.168.1.1/' } ).end(),
		gzip: () =>
			response.writeHead( 200, { 'Content-Encoding': 'gzip' } ).end( gzipSync( 'packed' ) ),
		badgzip: () =>
			response.writeHead( 200, { 'Content-Encoding': 'gzip' } ).end( 'not packed at all' ),
		chunked: () => {
			response.write( 'one ' );
			setTimeout( () => response.end( 'two' ), 50 );
		},
		huge: () => response.end( 'x'.repeat( 300_000 ) ),
		slow: () => {},
		late: () => setTimeout( () => response.end( 'late' ), 300 ),
		echo: () => {
			response.setHeader( 'Set-Cookie', [
				'a=1; path=/; HttpOnly',
				'b=two words; domain=example.org',
			] );
			response.setHeader( 'X-Twice', [ 'first', 'second' ] );
			response.end( echo( request, body, 'server' ) );
		},
	};
	( routes[ name ] ?? ( () => response.writeHead( 404 ).end() ) )();
} );

// What no HTTP server would send goes out by hand; everything else is passed on.
const front = createRawServer( ( socket ) => {
	socket.on( 'error', () => socket.destroy() );
	socket.once( 'data', ( first ) => {
		const path = first.toString().split( ' ' )[ 1 ];
		if ( path in RAW ) {
			socket.end( RAW[ path ] );
			return;
		}
		socket.pause();
		server.emit( 'connection', socket );
		socket.unshift( first );
		socket.resume();
	} );
} );
front.listen( 0, '127.0.0.1', () => process.stdout.write( `${ front.address().port }\n` ) );
process.stdin.on( 'end', () => process.exit( 0 ) ).resume();
