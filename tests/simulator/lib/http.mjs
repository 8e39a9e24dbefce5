/**
 * HTTP/1.x on a socket, read by hand: Node's own parser takes spaces off the end of header values,
 * and SMTP.com and MailerSend refuse a key with a space at its end. So header values keep every
 * byte after the one space that follows the colon.
 */
import { STATUS_CODES } from 'node:http';

const END_OF_HEAD = '\r\n\r\n';
const text = ( latin1 ) => Buffer.from( latin1, 'latin1' ).toString( 'utf8' );

function parse_head( head ) {
	const [ first, ...lines ] = head.split( '\r\n' );
	const [ method = '', target = '/', version = 'HTTP/1.0' ] = first.split( ' ' );
	const headers = lines.map( ( line ) => {
		const colon = line.indexOf( ':' );
		return [ line.slice( 0, colon ), text( line.slice( colon + 1 ).replace( /^ /, '' ) ) ];
	} );
	return { method, target, version, headers };
}

const value_of = ( headers, name ) =>
	headers.find( ( [ given ] ) => given.toLowerCase() === name.toLowerCase() )?.[ 1 ] ?? null;

// The body of a chunked request, or null while it is incomplete.
function unchunk( bytes ) {
	const parts = [];
	for ( let at = 0; ; ) {
		const end = bytes.indexOf( '\r\n', at );
		const size = end < 0 ? NaN : parseInt( bytes.subarray( at, end ).toString( 'latin1' ), 16 );
		if ( Number.isNaN( size ) || bytes.length < end + 2 + size + 2 ) {
			return null;
		}
		if ( size === 0 ) {
			return Buffer.concat( parts );
		}
		parts.push( bytes.subarray( end + 2, end + 2 + size ) );
		at = end + 2 + size + 2;
	}
}

function body_of( head, bytes ) {
	if ( /chunked/i.test( value_of( head.headers, 'transfer-encoding' ) ?? '' ) ) {
		return unchunk( bytes );
	}
	const length = Number( value_of( head.headers, 'content-length' ) ?? 0 );
	return bytes.length < length ? null : bytes.subarray( 0, length );
}

function request_of( head, body ) {
	const url = new URL( head.target, 'http://host' );
	const content = body.toString( 'utf8' );
	return {
		method: head.method,
		target: head.target,
		path: url.pathname,
		query: url.searchParams,
		host: ( value_of( head.headers, 'host' ) ?? '' )
			.trim()
			.replace( /:\d+$/, '' )
			.toLowerCase(),
		headers: head.headers,
		header: ( name ) => value_of( head.headers, name ),
		body: content,
		form: () => new URLSearchParams( content ),
		json() {
			try {
				return JSON.parse( content );
			} catch {
				return null;
			}
		},
	};
}

/**
 * @param {import('node:stream').Duplex} socket
 * @return {Promise<Object|null>} One request, or null when the other side went away before it was
 *   whole.
 */
export function read_request( socket ) {
	return new Promise( ( resolve ) => {
		let bytes = Buffer.alloc( 0 );
		let head = null;
		const done = ( request ) => {
			socket.off( 'data', receive ).off( 'close', give_up );
			resolve( request );
		};
		const give_up = () => done( null );
		const receive = ( chunk ) => {
			bytes = Buffer.concat( [ bytes, chunk ] );
			const end = bytes.indexOf( END_OF_HEAD );
			if ( end < 0 ) {
				return;
			}
			if ( ! head ) {
				head = parse_head( bytes.subarray( 0, end ).toString( 'latin1' ) );
				if ( /100-continue/i.test( value_of( head.headers, 'expect' ) ?? '' ) ) {
					socket.write( `HTTP/1.1 100 Continue${ END_OF_HEAD }` );
				}
			}
			const body = body_of( head, bytes.subarray( end + END_OF_HEAD.length ) );
			if ( body ) {
				done( request_of( head, body ) );
			}
		};
		socket.on( 'data', receive ).on( 'close', give_up );
	} );
}

/**
 * @param {{status: number, headers?: Object}} answer
 * @param {number}                             length       Of the body, in bytes.
 * @param {number}                             clock_offset In seconds: a provider's clock is what a
 *                                                          wrong site clock is found by.
 */
export function head_of( { status, headers = {} }, length, clock_offset = 0 ) {
	const date = new Date( Date.now() + clock_offset * 1000 ).toUTCString();
	const all = {
		Date: date,
		Server: 'key-health-simulator',
		...headers,
		'Content-Length': length,
		Connection: 'close',
	};
	const lines = Object.entries( all ).map( ( [ name, value ] ) => `${ name }: ${ value }` );
	return (
		[ `HTTP/1.1 ${ status } ${ STATUS_CODES[ status ] ?? 'Unknown' }`, ...lines ].join(
			'\r\n'
		) + END_OF_HEAD
	);
}

export function send( socket, answer, clock_offset ) {
	const body = Buffer.from( answer.body ?? '', 'utf8' );
	socket.write( head_of( answer, body.length, clock_offset ) );
	socket.end( body );
}
