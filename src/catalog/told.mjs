/**
 * What is told from the catalog outside of build/: the lists in readme.txt, docs/diagnoses.md, the template for translators, examples for
 * the tests in PHP.
 */
import { docs } from './docs.mjs';
import { for_translators } from './for-translators.mjs';
import { pot } from './pot.mjs';
import { ease_of_all, LIMITS, reading } from './reading.mjs';
import { with_services } from './readme.mjs';

/** The examples of every provider's fields, for the tests in PHP. */
function examples_of( { providers } ) {
	const field = ( { name, secret, shape, example } ) => [
		name,
		{ secret, good: shape?.good ?? [ example ?? [] ].flat(), bad: shape?.bad ?? [] },
	];
	const all = Object.entries( providers ).map( ( [ id, { fields } ] ) => [
		id,
		Object.fromEntries( fields.map( field ) ),
	] );
	return `${ JSON.stringify( Object.fromEntries( all ), null, '\t' ) }\n`;
}

/**
 * @param {Object}                       catalog    As the generator loads it.
 * @param {import('./texts.mjs').Text[]} texts      All texts for people.
 * @param {(name: string) => string}     in_project What stands in a file.
 * @return {Map<string, string>} What each file is to say.
 */
export function told_of( catalog, texts, in_project ) {
	const { version } = JSON.parse( in_project( 'package.json' ) );
	return new Map( [
		[ 'readme.txt', with_services( in_project( 'readme.txt' ), catalog ) ],
		[ 'tests/vectors/examples.json', examples_of( catalog ) ],
		[ 'docs/diagnoses.md', docs( catalog ) ],
		[ 'languages/key-health.pot', pot( texts, version ) ],
		[ 'build/for-translators.js', for_translators( texts ) ],
	] );
}

/**
 * Only asked when all is checked: a build while somebody writes must go through.
 * @param {import('./texts.mjs').Text[]} texts All texts for people.
 * @return {string[]} Sentences, none when all can be read at once.
 */
export function hard_to_read( texts ) {
	const all = ease_of_all( texts );
	return [
		...reading( texts ),
		...( all < LIMITS.all
			? [ `The reading ease of all texts is ${ Math.round( all ) }.` ]
			: [] ),
	];
}
