/**
 * The catalog as the generator loads it, and what is made of it. The generator runs in a Node of its own: what it is made of are ES
 * modules, and Jest reads others.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join( __dirname, '../../..' );

export const file = ( name: string ) => readFileSync( join( ROOT, name ), 'utf8' );

export const names_in = ( folder: string ) =>
	readdirSync( join( ROOT, folder ) )
		.filter( ( name ) => name.endsWith( '.ts' ) )
		.map( ( name ) => name.slice( 0, -3 ) );

/**
 * What a module of src/catalog says.
 *
 * @param module Its name, without `.mjs`.
 * @param code   An expression; `it` is the module, `given` the value.
 * @param given  A value that can be written as JSON.
 */
export function ask_module< Answer >(
	module: string,
	code: string,
	given: unknown = null
): Answer {
	const script = `
		import * as it from ${ JSON.stringify( join( ROOT, 'src/catalog', `${ module }.mjs` ) ) };
		const given = JSON.parse( process.env.GIVEN );
		process.stdout.write( JSON.stringify( ${ code } ) );`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[ '--input-type=module', '-e', script ],
		{
			encoding: 'utf8',
			maxBuffer: 2 ** 26,
			env: { ...process.env, NODE_OPTIONS: '', GIVEN: JSON.stringify( given ) },
		}
	);
	if ( status !== 0 ) {
		throw new Error( stderr );
	}
	return JSON.parse( stdout ) as Answer;
}
