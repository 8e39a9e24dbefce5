import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * One provider's answer files, by name. A text stands in its file and nowhere else; a dialect may
 * only fill in what the state says.
 *
 * @param {string} folder tests/answers/PROVIDER
 */
export function answers_in( folder ) {
	const read = ( name ) => JSON.parse( readFileSync( join( folder, `${ name }.json` ), 'utf8' ) );
	return {
		has: ( name ) => {
			try {
				return Boolean( read( name ) );
			} catch ( error ) {
				if ( error.code === 'ENOENT' ) {
					return false;
				}
				throw error;
			}
		},
		/**
		 * @param {string}   name    Of the file.
		 * @param {Function} change  Gets the JSON body, returns another one.
		 * @param {Object}   headers Added to the file's.
		 */
		get( name, change = null, headers = {} ) {
			const answer = read( name );
			return {
				name,
				status: answer.status,
				headers: { ...answer.headers, ...headers },
				body: change ? JSON.stringify( change( JSON.parse( answer.body ) ) ) : answer.body,
			};
		},
	};
}

/**
 * Every file of the folder is a provider; there is no list.
 *
 * @param {string} folder  Of the dialects.
 * @param {string} answers Of the answer files.
 */
export async function load_providers( folder, answers ) {
	const by_host = new Map();
	for ( const name of readdirSync( folder )
		.filter( ( entry ) => entry.endsWith( '.mjs' ) )
		.sort() ) {
		const { default: dialect } = await import( pathToFileURL( join( folder, name ) ) );
		const provider = { ...dialect, answers: answers_in( join( answers, dialect.id ) ) };
		provider.hosts.forEach( ( host ) =>
			by_host.set( host, [ ...( by_host.get( host ) ?? [] ), provider ] )
		);
	}
	return by_host;
}

/**
 * Who is asked at a host. Two APIs of one company may share it: then the one that the state names, else the last.
 *
 * @param {Map<string, Object[]>} providers Of load_providers().
 * @param {string}                host
 * @param {Object}                state     The whole state.
 */
export function asked_at( providers, host, state ) {
	const here = providers.get( host ) ?? [];
	return here.find( ( { id } ) => Object.hasOwn( state, id ) ) ?? here.at( -1 ) ?? null;
}
