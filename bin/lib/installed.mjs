/**
 * Succeeds when node_modules holds what package-lock.json names, by the record that npm itself keeps of what it installed.
 *
 *   node bin/lib/installed.mjs FOLDER
 */
import { existsSync, readFileSync } from 'node:fs';

const [ folder ] = process.argv.slice( 2 );
const record = `${ folder }/node_modules/.package-lock.json`;
const packages = ( file ) => JSON.parse( readFileSync( file, 'utf8' ) ).packages;

if ( ! existsSync( record ) ) {
	process.exit( 1 );
}

const installed = packages( record );
const differs = Object.entries( packages( `${ folder }/package-lock.json` ) ).some(
	( [ path, wanted ] ) => {
		if ( path === '' ) {
			return false;
		}
		const found = installed[ path ];
		// Builds for other machines are optional and absent.
		return found ? found.version !== wanted.version : ! wanted.optional && ! wanted.extraneous;
	}
);

process.exit( differs ? 1 : 0 );
