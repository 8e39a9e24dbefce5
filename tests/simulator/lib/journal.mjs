import { appendFileSync } from 'node:fs';

/**
 * Everything that was asked, one JSON object a line. Empty the file to begin anew; it is opened for
 * every line.
 *
 * @param {string} file Path.
 */
export function open_journal( file ) {
	appendFileSync( file, '' );
	return {
		file,
		write: ( line ) =>
			appendFileSync(
				file,
				JSON.stringify( { at: new Date().toISOString(), ...line } ) + '\n'
			),
	};
}
