/**
 * docs/diagnoses.md, written from the catalog for whoever answers questions of others: what each diagnosis means, what can be behind it,
 * which wizard mends it, and what proves that.
 */
import { verdicts_of, guide_for } from './check-guides.mjs';
import { read, sentence, KINDS, SHAPES, STATES } from './docs-words.mjs';
import { WIZARDS } from './wizards.mjs';

const cell = ( text ) => text.replaceAll( '|', '\\|' );

/** Every fix that a diagnosis offers, under whatever reason, best first. */
export const fixes_of = ( { fixes, reasons = {} } ) => [
	...new Set( [ ...fixes, ...Object.values( reasons ).flatMap( ( one ) => one.fixes ?? [] ) ] ),
];

const has_steps = ( { steps, reasons = {} } ) =>
	Boolean( steps?.length || Object.values( reasons ).some( ( one ) => one.steps?.length ) );

function ways( diagnosis ) {
	const ids = fixes_of( diagnosis );
	const names = ids.map( ( id ) => `${ read( WIZARDS[ id ].label ) } (\`${ id }\`)` );
	if ( has_steps( diagnosis ) ) {
		names.unshift( 'The page of the conflict says what to do' );
	}
	return names.length ? names.join( '; ' ) : `None: ${ diagnosis.no_wizard }`;
}

const row = ( cells ) => `| ${ cells.map( cell ).join( ' | ' ) } |`;

function table( diagnoses ) {
	return [
		row( [ 'Diagnosis', 'What it says', 'State', 'Wizards, the best first' ] ),
		row( [ '---', '---', '---', '---' ] ),
		...diagnoses.map( ( diagnosis ) =>
			row( [
				`[\`${ diagnosis.id }\`](#${ diagnosis.id })`,
				read( diagnosis.title.text, diagnosis.id ),
				STATES[ diagnosis.state ],
				ways( diagnosis ),
			] )
		),
	];
}

function wizard( [ id, { label, steps, proof: fact } ], diagnoses ) {
	const used = diagnoses.filter( ( diagnosis ) => fixes_of( diagnosis ).includes( id ) );
	return [
		`### \`${ id }\`: ${ read( label ) }`,
		'',
		...steps.map( ( step, index ) => `${ index + 1 }. ${ read( step ) }` ),
		'',
		`Proof: ${ read( fact ) }`,
		'',
		used.length
			? `For: ${ used.map( ( one ) => `[\`${ one.id }\`](#${ one.id })` ).join( ', ' ) }.`
			: 'Offered beside other wizards, and for keys that work.',
		'',
	];
}

/** What the answers of providers leave open, where one answer can have several causes. */
function open_causes( id, { providers } ) {
	const titles = new Map();
	for ( const { steps } of Object.values( providers ) ) {
		for ( const { is, causes: open = [] } of steps.flatMap( ( step ) => step.answers ) ) {
			for ( const cause of is === id ? open : [] ) {
				const title = read( cause.title.text );
				titles.set( title, ( titles.get( title ) ?? 0 ) + 1 );
			}
		}
	}
	return [ ...titles ]
		.sort( ( [ a, m ], [ b, n ] ) => n - m || ( a < b ? -1 : 1 ) )
		.slice( 0, 6 )
		.map( ( [ title ] ) => title );
}

function reason_line( id, name, { title, meaning, state } ) {
	const words = [
		title && sentence( read( title.text, id ) ),
		meaning && read( meaning.text, id ),
	];
	const told = words.filter( Boolean ).join( ' ' ) || SHAPES[ name ] || '';
	return `- \`${ name }\`${ state ? ` (${ STATES[ state ] })` : '' }: ${ told || 'The same words.' }`;
}

function causes( diagnosis, catalog ) {
	const reasons = Object.entries( diagnosis.reasons ?? {} );
	const open = open_causes( diagnosis.id, catalog );
	return [
		...( reasons.length || open.length ? [ '**Causes**', '' ] : [] ),
		...reasons.map( ( [ name, words ] ) => reason_line( diagnosis.id, name, words ) ),
		...( reasons.length ? [ '' ] : [] ),
		...( open.length
			? [
					'Where a provider gives one answer for several causes, they are ranked by what is known on the site:',
					'',
					...open.map( ( title ) => `- ${ title }` ),
					'',
				]
			: [] ),
	];
}

function page_steps( id, words, before ) {
	return words.steps?.length
		? [
				before,
				'',
				...words.steps.map(
					( { text }, index ) => `${ index + 1 }. ${ read( text, id ) }`
				),
				'',
			]
		: [];
}

/** Who has instructions of its own, and how many have those that hold anywhere. */
function guides( { id }, catalog ) {
	const own = new Set();
	const standard = new Set();
	for ( const provider of Object.values( catalog.providers ) ) {
		for ( const verdict of verdicts_of( provider, catalog ) ) {
			const guide = verdict.is === id ? guide_for( verdict, provider, catalog ) : null;
			if ( guide?.name ) {
				( provider.guides[ guide.name ] ? own : standard ).add( provider.name );
			}
		}
	}
	own.forEach( ( name ) => standard.delete( name ) );
	const names = [ ...own ].sort( ( a, b ) => a.localeCompare( b, 'en' ) );
	return [
		names.length
			? `Instructions in the provider’s own labels: ${
					names.length > 12 ? `${ names.length } providers` : names.join( ', ' )
				}.`
			: '',
		standard.size
			? `Instructions that hold anywhere, with a link to the right page: ${ standard.size } ${ standard.size === 1 ? 'provider' : 'providers' }.`
			: '',
	].filter( Boolean );
}

function fix( diagnosis, catalog ) {
	const ids = fixes_of( diagnosis );
	if ( ! ids.length && ! has_steps( diagnosis ) ) {
		return [ '**Fix**', '', sentence( `None: ${ diagnosis.no_wizard }` ), '' ];
	}
	const texts = guides( diagnosis, catalog );
	return [
		'**Fix**',
		'',
		...page_steps(
			diagnosis.id,
			diagnosis,
			ids.includes( 'edit_line' )
				? 'Where no line can be shown, its page says:'
				: 'Its page says:'
		),
		...Object.entries( diagnosis.reasons ?? {} ).flatMap( ( [ name, words ] ) =>
			page_steps( diagnosis.id, words, `For \`${ name }\`:` )
		),
		...ids.map( ( id ) => `- [${ read( WIZARDS[ id ].label ) }](#${ anchor( id ) })` ),
		...( ids.length ? [ '' ] : [] ),
		...texts,
		...( texts.length ? [ '' ] : [] ),
	];
}

/** As GitHub makes it from a heading. */
const anchor = ( id ) =>
	`${ id }: ${ read( WIZARDS[ id ].label ) }`
		.toLowerCase()
		.replace( /[^\w\- ]/g, '' )
		.replaceAll( ' ', '-' );

function proof( diagnosis ) {
	const proofs = [
		diagnosis.proof,
		...Object.values( diagnosis.reasons ?? {} ).map( ( one ) => one.proof ),
	]
		.filter( Boolean )
		.map( ( { text } ) => read( text, diagnosis.id ) );
	const [ best ] = fixes_of( diagnosis );
	const all = [
		...new Set( [ ...proofs, ...( best ? [ read( WIZARDS[ best ].proof ) ] : [] ) ] ),
	];
	return all.length ? [ '**Proof**', '', ...all.map( ( text ) => `- ${ text }` ), '' ] : [];
}

function section( diagnosis, catalog ) {
	return [
		`### ${ diagnosis.id }`,
		'',
		`${ sentence( read( diagnosis.title.text, diagnosis.id ) ) } (${ STATES[ diagnosis.state ] })`,
		'',
		`**Meaning**: ${ read( diagnosis.meaning.text, diagnosis.id ) }`,
		'',
		...causes( diagnosis, catalog ),
		...fix( diagnosis, catalog ),
		...proof( diagnosis ),
	];
}

/**
 * @param {Object} catalog As the generator loads it.
 * @return {string} Markdown.
 */
export function docs( catalog ) {
	const all = Object.values( catalog.diagnoses );
	const by_kind = Object.entries( KINDS ).map( ( [ kind, title ] ) => [
		title,
		all.filter( ( one ) => one.kind === kind ),
	] );
	const lines = [
		'# Diagnoses',
		'',
		'Generated from src/catalog by `npm run build:catalog`. Change that, not this.',
		'',
		`The ${ all.length } things that Key Health can say about a key, what can be behind each, which wizard mends it, and what proves that. “Key” stands for whatever the provider calls it. On the screen each sentence names the provider, the plugin and the place.`,
		'',
		'Proof is always a fact that was seen after the change: an answer of the provider, a value that PHP or the plugin really reads, or mail that was accepted. A wizard does not end before.',
		'',
		'## Diagnosis and wizard',
		'',
		...by_kind.flatMap( ( [ title, diagnoses ] ) => [
			`**${ title }**`,
			'',
			...table( diagnoses ),
			'',
		] ),
		'## Wizards',
		'',
		...Object.entries( WIZARDS ).flatMap( ( entry ) => wizard( entry, all ) ),
		...by_kind.flatMap( ( [ title, diagnoses ] ) => [
			`## ${ title }`,
			'',
			...diagnoses.flatMap( ( diagnosis ) => section( diagnosis, catalog ) ),
		] ),
	];
	return `${ lines.join( '\n' ).trimEnd() }\n`;
}
