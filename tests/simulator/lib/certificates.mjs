/**
 * A CA of our own and leaf certificates for any host, made with openssl. The CA is kept in the
 * folder; leafs live as long as the server.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify( execFile );
const openssl = ( ...args ) => run( 'openssl', args );
const NEW_KEY = [ '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes' ];
const THIRTY_DAYS = String( 30 * 86400 );

/** Newer openssl refuses a negative number of days, older ones do not know the dates. */
const EXPIRED = [
	[ '-days', '-1' ],
	[ '-not_before', '20200101000000Z', '-not_after', '20200102000000Z' ],
];

async function make_ca( folder, name, subject ) {
	const pem = join( folder, `${ name }.pem` );
	const fresh =
		existsSync( pem ) &&
		( await openssl( 'x509', '-in', pem, '-noout', '-checkend', THIRTY_DAYS ).then(
			() => true,
			() => false
		) );
	if ( ! fresh ) {
		const uses = [
			'basicConstraints=critical,CA:TRUE',
			'keyUsage=critical,keyCertSign,cRLSign',
		].flatMap( ( use ) => [ '-addext', use ] );
		await openssl(
			'req',
			'-x509',
			...NEW_KEY,
			'-keyout',
			join( folder, `${ name }.key` ),
			'-out',
			pem,
			'-days',
			'3650',
			'-subj',
			`/CN=${ subject }`,
			...uses
		);
	}
	return join( folder, name );
}

// The IP address is for PHP without curl: there the address, not the host, is what PHP compares.
const names_of = ( host, kind ) =>
	kind === 'tls_wrong_host' ? 'DNS:another-host.example' : `DNS:${ host },IP:127.0.0.1`;

async function make_leaf( ca, host, kind ) {
	const work = mkdtempSync( join( tmpdir(), 'key-health-leaf-' ) );
	const at = ( name ) => join( work, name );
	try {
		await openssl(
			'req',
			...NEW_KEY,
			'-keyout',
			at( 'key' ),
			'-out',
			at( 'csr' ),
			'-subj',
			'/CN=simulator'
		);
		writeFileSync(
			at( 'ext' ),
			`subjectAltName=${ names_of( host, kind ) }\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n`
		);
		const sign = ( dates ) =>
			openssl(
				'x509',
				'-req',
				'-in',
				at( 'csr' ),
				'-CA',
				`${ ca }.pem`,
				'-CAkey',
				`${ ca }.key`,
				'-CAcreateserial',
				'-CAserial',
				at( 'serial' ),
				'-out',
				at( 'pem' ),
				'-extfile',
				at( 'ext' ),
				...dates
			);
		await ( kind === 'tls_expired'
			? sign( EXPIRED[ 0 ] ).catch( () => sign( EXPIRED[ 1 ] ) )
			: sign( [ '-days', '365' ] ) );
		return { key: readFileSync( at( 'key' ) ), cert: readFileSync( at( 'pem' ) ) };
	} finally {
		rmSync( work, { recursive: true, force: true } );
	}
}

/**
 * @param {string} folder Where the CA is kept.
 * @return {Promise<{ca: string, leaf: Function}>} `leaf( host, kind )` gives key and certificate;
 *   kind is null or one of the TLS faults.
 */
export async function open_authority( folder ) {
	const [ ca, stranger ] = [
		await make_ca( folder, 'ca', 'Key Health test CA' ),
		await make_ca( folder, 'stranger', 'A CA that nobody trusts' ),
	];
	const leafs = new Map();
	return {
		ca: `${ ca }.pem`,
		leaf( host, kind = null ) {
			const id = `${ host } ${ kind }`;
			if ( ! leafs.has( id ) ) {
				leafs.set( id, make_leaf( kind === 'tls_unknown_ca' ? stranger : ca, host, kind ) );
			}
			return leafs.get( id );
		},
	};
}
