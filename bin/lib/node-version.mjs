/**
 * Succeeds when this Node is as new as package.json asks for (`>=MAJOR.MINOR`).
 */
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse( readFileSync( 'package.json', 'utf8' ) );
const [ major, minor ] = engines.node.match( /\d+/g ).map( Number );
const [ own_major, own_minor ] = process.versions.node.split( '.' ).map( Number );

process.exit( own_major > major || ( own_major === major && own_minor >= minor ) ? 0 : 1 );
