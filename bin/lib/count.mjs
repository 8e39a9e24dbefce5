/**
 * Prints "passed failed skipped" out of what a test runner wrote down.
 *
 *   node bin/lib/count.mjs jest|junit|node|playwright FILE
 */
import { readFileSync } from 'node:fs';

const [ format, file ] = process.argv.slice( 2 );
const text = readFileSync( file, 'utf8' );

const counters = {
	jest() {
		const report = JSON.parse( text );
		// A file that cannot be loaded has no tests to count as failed.
		const unloadable = report.numRuntimeErrorTestSuites;
		return [
			report.numPassedTests,
			report.numFailedTests + unloadable,
			report.numPendingTests + report.numTodoTests,
		];
	},

	junit() {
		// The first testsuite holds the sums of all others.
		const [ suite = '' ] = text.match( /<testsuite [^>]*>/ ) ?? [];
		const sum = ( name ) =>
			Number( suite.match( new RegExp( ` ${ name }="(\\d+)"` ) )?.[ 1 ] ?? 0 );
		const failed = sum( 'errors' ) + sum( 'failures' ) + sum( 'warnings' );
		return [ sum( 'tests' ) - failed - sum( 'skipped' ), failed, sum( 'skipped' ) ];
	},

	node() {
		// Node's own JUnit file has no sums; they stand in comments at its end.
		const sum = ( name ) =>
			Number( text.match( new RegExp( `<!-- ${ name } (\\d+) -->` ) )?.[ 1 ] ?? 0 );
		return [
			sum( 'pass' ),
			sum( 'fail' ) + sum( 'cancelled' ),
			sum( 'skipped' ) + sum( 'todo' ),
		];
	},

	playwright() {
		const { stats, errors } = JSON.parse( text );
		// A test that passes only when tried again is not a passed test.
		return [ stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped ];
	},
};

console.log( counters[ format ]().join( ' ' ) );
