/**
 * The providers of Key Health on loopback, under their real host names and over real TLS.
 *
 *   node tests/simulator/server.mjs FOLDER
 *
 * FOLDER receives the CA, the journal, and config.json once everything listens. README.md describes
 * the files and the faults.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers_in, load_providers } from './lib/providers.mjs';
import { open_authority } from './lib/certificates.mjs';
import { open_journal } from './lib/journal.mjs';
import { open_ports } from './lib/ports.mjs';
import { open_state } from './lib/state.mjs';

const here = dirname( fileURLToPath( import.meta.url ) );
const folder = resolve( process.argv[ 2 ] ?? join( here, '../../.cache/simulator' ) );
const file = ( name, variable ) => resolve( process.env[ variable ] ?? join( folder, name ) );

mkdirSync( folder, { recursive: true } );
const state = open_state( file( 'state.json', 'KEY_HEALTH_SIMULATOR_STATE' ) );
const journal = open_journal( file( 'journal.jsonl', 'KEY_HEALTH_SIMULATOR_JOURNAL' ) );
const authority = await open_authority( folder );
const providers = await load_providers( join( here, 'providers' ), join( here, '../answers' ) );
const ports = await open_ports( { authority, journal, providers, state } );

const smtp = await mail_server();

/** The mail server stands on an npm package, which the demo does without. */
async function mail_server() {
	try {
		const { open_smtp } = await import( './smtp.mjs' );
		const answers = answers_in( join( here, '../answers/smtp' ) );
		return await open_smtp( { authority, journal, state, answers } );
	} catch ( error ) {
		if ( error.code !== 'ERR_MODULE_NOT_FOUND' ) {
			throw error;
		}
		return null;
	}
}

const config = {
	pid: process.pid,
	port: ports.any,
	http_port: ports.http,
	hosts: Object.fromEntries(
		ports.hosts.map( ( { host, provider, port } ) => [ host, { provider, port } ] )
	),
	smtp,
	ca: authority.ca,
	state: state.file,
	journal: journal.file,
};
const target = join( folder, 'config.json' );
writeFileSync( `${ target }.new`, JSON.stringify( config, null, '\t' ) + '\n' );
renameSync( `${ target }.new`, target );
process.stdout.write( `${ target }\n` );

for ( const signal of [ 'SIGINT', 'SIGTERM' ] ) {
	process.on( signal, () => process.exit( 0 ) );
}
