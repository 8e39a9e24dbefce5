/** The mail server of the simulator, line by line on the socket. What PHP makes of it is shown by tests/php/Probe/Smtp_Test.php. */
import assert from 'node:assert/strict';
import net from 'node:net';
import tls from 'node:tls';
import { after, before, describe, test } from 'node:test';
import { start } from './lib/client.mjs';

const b64 = ( text ) => Buffer.from( text ).toString( 'base64' );
const LOG_IN = [ 'EHLO shop.example', 'AUTH LOGIN', b64( 'me' ), b64( 'secret' ), 'QUIT' ];

/**
 * Says each line once the reply to the one before is whole.
 *
 * @param {import('node:stream').Duplex} socket Connected or connecting.
 * @param {string[]}                     lines  What is said; the greeting is awaited first.
 * @return {Promise<string[]>} The last line of each reply.
 */
const talk = ( socket, lines ) =>
	new Promise( ( resolve ) => {
		const replies = [];
		const left = [ ...lines ];
		let bytes = '';
		socket.on( 'data', ( chunk ) => {
			bytes += chunk;
			const [ , last ] = /(?:^|\n)(\d{3}(?: [^\n]*)?)\r\n$/.exec( bytes ) ?? [];
			if ( last ) {
				replies.push( last );
				bytes = '';
				if ( left.length ) {
					socket.write( `${ left.shift() }\r\n` );
				}
			}
		} );
		socket.on( 'error', () => {} ).on( 'close', () => resolve( replies ) );
	} );

describe( 'the mail server', () => {
	let simulator;
	before( () => ( simulator = start() ) );
	after( () => simulator.stop() );

	const plain = ( mode ) => net.connect( simulator.config.smtp[ mode ], '127.0.0.1' );
	const set = ( smtp ) => {
		simulator.forget();
		simulator.set( { smtp } );
	};
	const known = { keys: { secret: { user: 'me' } } };

	test( 'accepts a known name and password, and writes down every line it was told', async () => {
		set( known );
		const replies = await talk( plain( 'none' ), LOG_IN );
		assert.equal( replies[ 4 ], '235 2.7.0 Authentication successful' );
		assert.deepEqual(
			simulator.journal().map( ( { event, mode, line } ) => [ event, mode, line ] ),
			LOG_IN.map( ( line ) => [ 'smtp', 'none', line ] )
		);
	} );

	test( 'refuses an unknown password, and a known one of somebody else', async () => {
		for ( const keys of [ {}, { secret: { user: 'you' } } ] ) {
			set( { keys } );
			assert.match( ( await talk( plain( 'none' ), LOG_IN ) )[ 4 ], /^535 5\.7\.8 / );
		}
	} );

	test( 'speaks TLS from the first byte at one port, with a certificate of the name that was asked for', async () => {
		set( known );
		const socket = tls.connect( {
			port: simulator.config.smtp.ssl,
			host: '127.0.0.1',
			servername: 'mail.shop.example',
			ca: simulator.ca,
		} );
		const replies = await talk( socket, LOG_IN );
		assert.match( replies[ 0 ], /^220 / );
		assert.match( replies[ 4 ], /^235 / );
		assert.equal( simulator.journal()[ 0 ].secure, true );
	} );

	test( 'offers STARTTLS at the one port only', async () => {
		set( known );
		for ( const [ mode, code ] of Object.entries( { tls: '220', none: '500' } ) ) {
			const socket = plain( mode );
			const done = talk( socket, [ 'EHLO shop.example', 'STARTTLS' ] );
			setTimeout( () => socket.destroy(), 600 );
			assert.equal( ( await done )[ 2 ]?.slice( 0, 3 ), code, mode );
		}
	} );

	test( 'says an answer file at the step that the file names', async () => {
		for ( const [ answer, at, code ] of [
			[ 'login-ip-blocked', 0, '554' ],
			[ 'login-ehlo-refused', 1, '550' ],
			[ 'login-app-password', 4, '534' ],
		] ) {
			set( { answer } );
			const replies = await talk( plain( 'none' ), LOG_IN );
			assert.equal( replies[ at ]?.slice( 0, 3 ), code, answer );
		}
	} );

	test( 'a fault nobody knows is a mistake and says so', async () => {
		set( { fault: 'flood' } );
		assert.deepEqual( await talk( plain( 'none' ), [] ), [
			'500 The state file names the fault "flood".',
		] );
	} );
} );
