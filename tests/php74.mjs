/**
 * Parses every shipped PHP file with a real PHP 7.4, in WebAssembly. Prints each error; fails when there is one, or no file.
 *
 *   node tests/php74.mjs [FILE OR FOLDER]...
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join( import.meta.dirname, '..' );
const playground = createRequire( join( root, 'tests/playground/package.json' ) );
const load = ( name ) => import( pathToFileURL( playground.resolve( name ) ).href );
const { loadNodeRuntime, useHostFilesystem: share_files } = await load( '@php-wasm/node' );
const { PHP } = await load( '@php-wasm/universal' );

const shipped = [ 'plugin.php', 'uninstall.php', 'includes', 'build' ].map( ( name ) =>
	join( root, name )
);

const php_files = ( path ) => {
	if ( ! existsSync( path ) ) {
		return [];
	}
	if ( statSync( path ).isDirectory() ) {
		return readdirSync( path ).flatMap( ( name ) => php_files( join( path, name ) ) );
	}
	return path.endsWith( '.php' ) ? [ path ] : [];
};

const given = process.argv.slice( 2 );
const files = ( given.length ? given : shipped ).flatMap( php_files );
const php = new PHP( await loadNodeRuntime( '7.4', { emscriptenOptions: { processId: 1 } } ) );
share_files( php );

const code = `<?php
$faults = 0;
foreach ( json_decode( getenv( 'FILES' ), true ) as $file ) {
	try {
		token_get_all( file_get_contents( $file ), TOKEN_PARSE );
	} catch ( ParseError $error ) {
		++$faults;
		echo $file, ':', $error->getLine(), ': ', $error->getMessage(), PHP_EOL;
	}
}
echo 'PHP ', PHP_VERSION, ': ', $faults, ' faults', PHP_EOL;`;

const { text } = await php.run( { code, env: { FILES: JSON.stringify( files ) } } );
const faults = Number( text.match( /^PHP 7\.4\.\d+: (\d+) faults$/m )?.[ 1 ] ?? NaN );
process.stdout.write( `${ text.trimEnd() } in ${ files.length } files\n` );
process.exit( files.length && faults === 0 ? 0 : 1 );
