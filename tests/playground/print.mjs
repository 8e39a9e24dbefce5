/**
 * Prints what Key Health found on the demo site: node print.mjs REPORT.json
 */
import { readFileSync } from 'node:fs';

const report = JSON.parse( readFileSync( process.argv[ 2 ], 'utf8' ) );
const WORDS = {
	broken: 'Broken',
	attention: 'Needs attention',
	unknown: 'Could not check',
	working: 'Working',
	unchecked: 'Not checked yet',
};
const order = Object.keys( WORDS );

// As the screen says it (src/shared/words.ts): the plugin alone, where its name says the provider's already.
const who = ( { provider, plugin, connection_label: label } ) => {
	const says_both = plugin.short_name.toLowerCase().includes( provider.name.toLowerCase() );
	const name = says_both ? plugin.short_name : `${ provider.name } in ${ plugin.short_name }`;
	return label ? `${ name } (${ label })` : name;
};

const rows = report.keys
	.filter( ( key ) => key.in_use )
	.sort( ( a, b ) => order.indexOf( a.state ) - order.indexOf( b.state ) )
	.map( ( key ) => [
		WORDS[ key.state ],
		who( key ),
		[ key.diagnosis, key.reason ].filter( Boolean ).join( '/' ),
		key.candidates[ 0 ]?.standing === 'most_likely' &&
		key.candidates[ 0 ].diagnosis === key.diagnosis &&
		key.confidence === 'likely'
			? `${ key.title }. Most likely: ${ key.candidates[ 0 ].title }`
			: `${ key.title }.`,
	] );
const widths = [ 0, 1, 2 ].map( ( column ) =>
	Math.max( ...rows.map( ( row ) => row[ column ].length ) )
);

process.stdout.write( `${ report.summary.sentence } ${ report.summary.effect }\n\n` );
for ( const row of rows ) {
	process.stdout.write(
		`  ${ row.map( ( cell, column ) => cell.padEnd( widths[ column ] ?? 0 ) ).join( '  ' ) }\n`
	);
}
for ( const conflict of report.conflicts ) {
	process.stdout.write( `\n  Conflict: ${ conflict.title }. ${ conflict.meaning }\n` );
}
