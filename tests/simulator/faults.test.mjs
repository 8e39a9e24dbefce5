/** Each fault, as it is on the socket. What WordPress makes of them is shown by wordpress.php. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ALL } from './lib/faults.mjs';
import { answer_file, ask, start } from './lib/client.mjs';

const REQUEST = { host: 'api.mailersend.com', path: '/v1/api-quota' };

describe( 'the faults', () => {
	let simulator;
	before( () => ( simulator = start() ) );
	after( () => simulator.stop() );

	const with_fault = ( fault, request = REQUEST ) => {
		simulator.forget();
		simulator.set( { mailersend: { fault } } );
		return ask( simulator, request );
	};

	const HANDSHAKES = {
		tls_expired: [ 'an expired certificate', 'CERT_HAS_EXPIRED' ],
		tls_wrong_host: [ 'a certificate of another host', 'ERR_TLS_CERT_ALTNAME_INVALID' ],
		tls_unknown_ca: [
			'a certificate of a CA that nobody knows',
			'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
		],
		tls_old: [ 'nothing newer than TLS 1.1', /UNSUPPORTED_PROTOCOL|VERSION|sigalg|PROTO/i ],
		tls_silent: [ 'no handshake at all', 'timeout' ],
		not_tls: [ 'plain HTTP where TLS is expected', 'ERR_SSL_WRONG_VERSION_NUMBER' ],
	};
	for ( const [ fault, [ what, code ] ] of Object.entries( HANDSHAKES ) ) {
		test( `${ fault } shows ${ what }, gets no request, and is written down as a handshake`, async () => {
			const got = await with_fault( fault, { ...REQUEST, patience: 500 } );
			assert.match(
				String( got.error ),
				typeof code === 'string' ? new RegExp( `^${ code }$` ) : code
			);
			assert.equal( got.status, 0 );
			assert.deepEqual(
				simulator
					.journal()
					.map( ( { event, host, fault: told } ) => [ event, host, told ] ),
				[ [ 'handshake', REQUEST.host, fault ] ]
			);
		} );
	}

	test( 'a fault of the handshake does not meet plain HTTP', async () => {
		const got = await with_fault( 'tls_expired', { ...REQUEST, plain: true } );
		assert.equal( got.status, 401 );
	} );

	test( 'silent takes the request and never answers', async () => {
		const got = await with_fault( 'silent', { ...REQUEST, patience: 500 } );
		assert.deepEqual(
			[ got.error, got.bytes, simulator.journal()[ 0 ].fault ],
			[ 'timeout', 0, 'silent' ]
		);
	} );

	test( 'reset takes the request and closes without a word', async () => {
		const got = await with_fault( 'reset' );
		assert.deepEqual( [ got.error, got.bytes ], [ null, 0 ] );
	} );

	test( 'rst takes the request and resets the connection', async () => {
		const got = await with_fault( 'rst' );
		assert.deepEqual( [ got.error, got.bytes ], [ 'ECONNRESET', 0 ] );
	} );

	test( 'half promises 1,000 bytes and sends one', async () => {
		const got = await with_fault( 'half' );
		assert.deepEqual(
			[ got.status, got.headers[ 'content-length' ], got.body ],
			[ 200, '1000', '{' ]
		);
	} );

	test( 'garbage is no HTTP', async () => {
		const got = await with_fault( 'garbage' );
		assert.equal( Number.isNaN( got.status ) || got.status === 0, true );
		assert.ok( got.bytes > 0 );
	} );

	test( 'huge sends 50 MB of valid JSON', async () => {
		const got = await with_fault( 'huge', { ...REQUEST, patience: 20000 } );
		assert.equal( got.body.length, Number( got.headers[ 'content-length' ] ) );
		assert.ok( got.body.length > 50 * 1024 * 1024 );
		assert.equal( typeof JSON.parse( got.body ).data, 'string' );
	} );

	for ( const [ fault, name ] of Object.entries( {
		503: 'quota-outage',
		429: 'quota-rate-limited',
		html: 'quota-html',
		broken_json: 'quota-broken-json',
	} ) ) {
		test( `${ fault } is the provider's own answer file ${ name }, whatever the key`, async () => {
			const got = await with_fault( fault );
			const expected = answer_file( 'mailersend', name );
			assert.deepEqual( [ got.status, got.body ], [ expected.status, expected.body ] );
		} );
	}

	for ( const [ fault, scheme ] of Object.entries( {
		redirect: 'https',
		redirect_plain: 'http',
	} ) ) {
		test( `${ fault } leads to another host over ${ scheme }, which writes down what is carried there`, async () => {
			const got = await with_fault( fault );
			assert.deepEqual(
				[ got.status, got.headers.location ],
				[ 302, `${ scheme }://elsewhere.example/v1/api-quota` ]
			);
			const headers = [ 'Authorization: Bearer carried-away' ];
			const there = await ask( simulator, {
				host: 'elsewhere.example',
				path: '/v1/api-quota',
				headers,
				plain: scheme === 'http',
			} );
			const line = simulator.journal().at( -1 );
			assert.deepEqual(
				[ there.status, line.host, line.secure ],
				[ 200, 'elsewhere.example', scheme === 'https' ]
			);
			assert.ok(
				line.headers.some(
					( [ header, value ] ) =>
						header === 'Authorization' && value === 'Bearer carried-away'
				)
			);
		} );
	}

	test( 'a fault beside the providers meets all of them, and "none" exempts one', async () => {
		simulator.set( { fault: '503', smtpcom: { fault: 'none' } } );
		const statuses = [];
		for ( const host of [ 'rest.akismet.com', 'api.wordpress.org', 'api.smtp.com' ] ) {
			statuses.push( ( await ask( simulator, { host, path: '/v4/account/' } ) ).status );
		}
		assert.deepEqual( statuses, [ 503, 503, 401 ] );
	} );

	test( 'dns and refused are left to the mu-plugin: the server answers as ever', async () => {
		for ( const fault of [ 'dns', 'refused' ] ) {
			assert.equal( ( await with_fault( fault ) ).status, 401 );
		}
	} );

	test( 'a fault that nobody knows is a mistake of the test, and says which ones there are', async () => {
		const got = await with_fault( 'tls_expird' );
		assert.equal( got.status, 500 );
		ALL.forEach( ( fault ) => assert.match( got.body, new RegExp( `\\b${ fault }\\b` ) ) );
	} );
} );
