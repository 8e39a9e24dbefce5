import { way_label } from '../../src/fix/other-ways';
import type { Diagnosis, FixId } from '../../src/catalog/schema';
import { key } from './fixtures/build';
import { ask_module, file, names_in } from './support/catalog';

interface Wizard {
	label: string;
	steps: string[];
	proof: string;
}

const ids = names_in( 'src/catalog/diagnoses' );
const diagnoses = ids.map(
	( id ): Diagnosis => jest.requireActual( `../../src/catalog/diagnoses/${ id }` ).default
);
const wizards = ask_module< Record< FixId, Wizard > >( 'wizards', 'it.WIZARDS' );

/** The words of the union in the schema: what is not listed there does not exist. */
const fix_ids = (): FixId[] => {
	const [ , union = '' ] =
		/export type FixId =([^;]+);/.exec( file( 'src/catalog/schema.ts' ) ) ?? [];
	return [ ...union.matchAll( /'(\w+)'/g ) ].map( ( [ , id ] ) => id as FixId );
};

const problems = ( parts: Partial< Diagnosis > ) => {
	const diagnosis = {
		id: 'made_up',
		kind: 'conflict',
		state: 'broken',
		title: { text: 'Made up' },
		meaning: { text: 'Made up.' },
		fixes: [],
		...parts,
	};
	return ask_module< string[] >(
		'check-guides',
		'( ( said ) => ( it.check_way_out( given, ( one ) => said.push( one ) ), said ) )( [] )',
		diagnosis
	);
};

describe( 'every diagnosis', () => {
	it.each( diagnoses )( '$id has a wizard, or says in English why there is none', ( one ) => {
		const has_way = one.fixes.length > 0 || ( one.steps ?? [] ).length > 0;
		expect( Boolean( one.no_wizard ) ).toBe( ! has_way );
	} );

	it( 'that has neither fails the build', () => {
		expect( problems( {} ) ).toEqual( [ expect.stringContaining( 'no_wizard must say why' ) ] );
		expect( problems( { fixes: [ 'wait' ], no_wizard: 'No.' } ) ).toHaveLength( 1 );
		expect( problems( { no_wizard: 'Nothing is wrong.' } ) ).toEqual( [] );
		expect( problems( { fixes: [ 'edit_line' ] } ) ).toEqual( [] );
	} );

	it( 'whose steps end in no fact fails the build, and so do steps that no page shows', () => {
		const steps = [ { text: 'Do it.' } ];
		expect( problems( { steps } ) ).toEqual( [ 'its steps end in no proof' ] );
		expect( problems( { steps, proof: { text: 'It is done.' } } ) ).toEqual( [] );
		expect( problems( { steps, proof: { text: 'It is done.' }, kind: 'answer' } ) ).toEqual( [
			'only the page of a conflict shows steps',
		] );
	} );

	it( 'is in the table of docs/diagnoses.md, and has a section there', () => {
		const docs = file( 'docs/diagnoses.md' );
		for ( const id of ids ) {
			expect( docs ).toContain( `| [\`${ id }\`](#${ id }) |` );
			expect( docs ).toContain( `\n### ${ id }\n` );
		}
	} );
} );

describe( 'every wizard', () => {
	it( 'of the schema is in docs/diagnoses.md, with its steps and what proves it', () => {
		const docs = file( 'docs/diagnoses.md' );
		expect( fix_ids().length ).toBeGreaterThan( 10 );
		expect( Object.keys( wizards ).sort() ).toEqual( fix_ids().sort() );
		for ( const id of fix_ids() ) {
			expect( docs ).toContain( `\n### \`${ id }\`: ` );
			expect( wizards[ id ].steps.length ).toBeGreaterThan( 0 );
			expect( wizards[ id ].proof ).not.toBe( '' );
		}
	} );

	it.each( Object.entries( wizards ) )(
		'%s is called the same on the screen',
		( id, { label } ) => {
			const named = key( {
				noun: '{key}',
				provider: { id: 'x', name: '{provider}', purpose: 'mail' },
			} );
			expect( way_label( id as FixId, named ) ).toBe( label );
		}
	);
} );

describe( 'docs/diagnoses.md', () => {
	it( 'has no placeholder left in it', () => {
		expect( file( 'docs/diagnoses.md' ) ).not.toMatch( /\{\w+\}|\[\[/ );
	} );

	it( 'has every link lead to a heading', () => {
		const docs = file( 'docs/diagnoses.md' );
		const anchors = new Set(
			[ ...docs.matchAll( /^#+ (.+)$/gm ) ].map( ( [ , heading = '' ] ) =>
				heading
					.toLowerCase()
					.replace( /[^\w\- ]/g, '' )
					.replaceAll( ' ', '-' )
			)
		);
		const links = [ ...docs.matchAll( /\]\(#([^)]+)\)/g ) ].map( ( [ , to = '' ] ) => to );
		expect( links.length ).toBeGreaterThan( 100 );
		expect( links.filter( ( to ) => ! anchors.has( to ) ) ).toEqual( [] );
	} );
} );

describe( 'what a provider can say', () => {
	const provider = {
		id: 'x',
		name: 'X',
		hosts: [ 'x.example' ],
		guides: {},
		steps: [
			{
				answers: [
					{ is: 'quota_exhausted' },
					{ is: 'ok' },
					{ is: 'insufficient_permission' },
				],
			},
		],
	};
	const catalog = {
		guides: {
			quota_exhausted: { page: 'billing' },
			insufficient_permission: { page: 'permissions' },
		},
		diagnoses: Object.fromEntries( diagnoses.map( ( one ) => [ one.id, one ] ) ),
	};
	const said = ( more: object ) =>
		ask_module< string[] >(
			'check-guides',
			'( ( said ) => ( it.check_guides( given.provider, given.catalog, ( one ) => said.push( one ) ), said ) )( [] )',
			{ provider: { ...provider, ...more }, catalog }
		);

	it( 'without a guide to what is to be done fails the build', () => {
		expect( said( {} ) ).toEqual( [
			'it can say quota_exhausted, and no guide says what to do then (settle_account)',
			'it can say insufficient_permission, and no guide says what to do then (allow_key)',
		] );
	} );

	it( 'is settled by a guide of its own with a link, or by one that holds anywhere with a page', () => {
		expect( said( { pages: { account: { url: 'https://x.example/' } } } ) ).toEqual( [] );
		const guides = {
			quota_exhausted: { link: { url: 'https://x.example/plans' } },
			insufficient_permission: {},
		};
		expect( said( { guides } ) ).toEqual( [
			'its guide insufficient_permission for insufficient_permission has no link',
		] );
	} );
} );
