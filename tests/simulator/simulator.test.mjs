/** What holds for every provider: the wire, the journal, the state, the hosts, and the two scripts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, start } from './lib/client.mjs';

const KEY = '0123abcd'.repeat( 5 );
const account = ( value ) => ( {
	host: 'api.smtp.com',
	path: '/v4/account/',
	headers: [ `Authorization: ${ value }` ],
} );

describe( 'the simulator', () => {
	let simulator;
	before( () => {
		simulator = start();
		simulator.set( { smtpcom: { keys: { [ KEY ]: {} } } } );
	} );
	after( () => simulator.stop() );

	for ( const [ what, value ] of Object.entries( {
		'at its end': `Bearer ${ KEY } `,
		'before it': `Bearer  ${ KEY }`,
		'that is a tab': `Bearer ${ KEY }\t`,
		'that does not break': `Bearer ${ KEY }\u00a0`,
	} ) ) {
		test( `a key with a space ${ what } is refused by SMTP.com, and the journal shows it as it was sent`, async () => {
			assert.equal( ( await ask( simulator, account( value ) ) ).status, 401 );
			const [ , sent ] = simulator
				.journal()
				.at( -1 )
				.headers.find( ( [ name ] ) => name === 'Authorization' );
			assert.equal( sent, value );
		} );
	}

	test( 'the same key without the space is accepted', async () => {
		assert.equal( ( await ask( simulator, account( `Bearer ${ KEY }` ) ) ).status, 200 );
	} );

	test( 'Elastic Email does not mind spaces around the key: they are no part of the value of a header', async () => {
		simulator.set( { elasticemail: { keys: { E: {} } } } );
		const got = await ask( simulator, {
			host: 'api.elasticemail.com',
			path: '/v4/templates?scopeType=Personal',
			headers: [ 'X-ElasticEmail-ApiKey:  E ' ],
		} );
		assert.equal( got.status, 200 );
	} );

	test( 'a key with the name of something every object has is unknown', async () => {
		simulator.set( { smtpcom: { keys: {} } } );
		assert.equal( ( await ask( simulator, account( 'Bearer constructor' ) ) ).status, 401 );
	} );

	test( 'the journal holds method, host, path, headers, body, and what was answered', async () => {
		simulator.forget();
		await ask( simulator, {
			host: 'rest.akismet.com',
			method: 'POST',
			path: '/1.1/verify-key?x=1',
			headers: [ 'X-One: 1' ],
			body: 'key=k&blog=b',
		} );
		const [ line ] = simulator.journal();
		const { secure, method, host, path, body, provider, answer, status } = line;
		assert.deepEqual(
			{ secure, method, host, path, body, provider, answer, status },
			{
				secure: true,
				method: 'POST',
				host: 'rest.akismet.com',
				path: '/1.1/verify-key?x=1',
				body: 'key=k&blog=b',
				provider: 'akismet',
				answer: 'verify-invalid',
				status: 200,
			}
		);
		assert.deepEqual(
			line.headers.find( ( [ name ] ) => name === 'X-One' ),
			[ 'X-One', '1' ]
		);
	} );

	test( 'a chunked body is read whole', async () => {
		const chunked = '3\r\nkey\r\n4\r\n=abc\r\n0\r\n\r\n';
		simulator.forget();
		await ask( simulator, {
			host: 'rest.akismet.com',
			method: 'POST',
			path: '/1.1/verify-key',
			headers: [ 'Transfer-Encoding: chunked' ],
			body: chunked,
		} );
		assert.equal( simulator.journal()[ 0 ]?.body, 'key=abc' );
	} );

	test( 'the control request gets 200 and the time, over TLS and over plain HTTP', async () => {
		for ( const plain of [ false, true ] ) {
			const got = await ask( simulator, { host: 'api.wordpress.org', plain } );
			assert.equal( got.status, 200 );
			assert.ok( Math.abs( Date.parse( got.headers.date ) - Date.now() ) < 5000 );
		}
	} );

	test( 'the clock of all providers goes wrong by as much as the state says', async () => {
		simulator.set( { clock_offset_seconds: -86400 } );
		const got = await ask( simulator, { host: 'api.wordpress.org' } );
		assert.ok( Math.abs( Date.parse( got.headers.date ) + 86400000 - Date.now() ) < 5000 );
	} );

	test( 'answers wait for the latency of the state, many at the same time', async () => {
		simulator.set( { latency_ms: 300 } );
		const begin = Date.now();
		await Promise.all(
			Array.from( { length: 20 }, () => ask( simulator, { host: 'api.wordpress.org' } ) )
		);
		assert.ok( Date.now() - begin >= 300 );
		assert.ok( Date.now() - begin < 3000 );
	} );

	test( 'any other host has a certificate of its own, answers 404, and is written down', async () => {
		simulator.set( {} );
		for ( const plain of [ false, true ] ) {
			simulator.forget();
			const got = await ask( simulator, { host: 'somewhere.example', path: '/a', plain } );
			assert.deepEqual( [ got.error, got.status ], [ null, 404 ] );
			assert.deepEqual(
				simulator.journal().map( ( { host, path, provider } ) => [ host, path, provider ] ),
				[ [ 'somewhere.example', '/a', null ] ]
			);
		}
	} );

	test( 'a state file that is being written is read again, not taken for an answer', async () => {
		simulator.set( '{"smtpcom":{"keys":' );
		const asked = ask( simulator, account( `Bearer ${ KEY }` ) );
		await wait( 50 );
		simulator.set( { smtpcom: { keys: { [ KEY ]: {} } } } );
		assert.equal( ( await asked ).status, 200 );
	} );

	test( 'a state of a key that nobody knows is a mistake of the test, and says so', async () => {
		simulator.set( { smtpcom: { keys: { [ KEY ]: { state: 'expird' } } } } );
		const got = await ask( simulator, account( `Bearer ${ KEY }` ) );
		assert.deepEqual( [ got.status, got.body.includes( '"expird"' ) ], [ 500, true ] );
	} );

	test( 'starting again changes nothing while it runs, and stopping ends only what was started there', () => {
		const other = start();
		assert.equal( simulator.again(), simulator.path );
		assert.equal(
			JSON.parse( readFileSync( simulator.path, 'utf8' ) ).pid,
			simulator.config.pid
		);
		other.stop();
		assert.ok( ! existsSync( other.path ) );
		assert.equal( process.kill( simulator.config.pid, 0 ), true );
	} );

	test( 'the CA outlives a restart, so that a site can keep trusting it', () => {
		const before_restart = readFileSync( simulator.config.ca, 'utf8' );
		const { folder } = simulator;
		simulator.restart();
		assert.equal( simulator.folder, folder );
		assert.equal( readFileSync( simulator.config.ca, 'utf8' ), before_restart );
	} );
} );
