import { readFileSync, writeFileSync } from 'fs';
import { looks_like_text, problem_text, removed_text } from '../../src/shared/shape-sentences';
import { clean, inspect, looks_right } from '../../src/shared/inspect';
import { Dice, fuzz_cases } from './inspect-fuzz';
import {
	FUZZ_FILE,
	as_file,
	catalog_shapes,
	distinctive,
	examples,
	field_of,
	fields,
	fuzzed,
	problems_of,
	value_of,
	vectors,
} from './inspect-vectors';

const VISIBLE = /[^\p{Z}\p{C}\uFFFD\u2800\u034F\u115F\u1160\u3164\uFFA0"'`´“”„‘’‚«»‹›]/u;

describe( 'What a value says by itself', () => {
	test( 'There are at least 120 examples, and no two have one name', () => {
		expect( vectors.length ).toBeGreaterThanOrEqual( 120 );
		expect( new Set( vectors.map( ( { name } ) => name ) ).size ).toBe( vectors.length );
	} );

	test.each( vectors.map( ( vector ) => [ vector.name, vector ] as const ) )(
		'%s',
		( _, vector ) => {
			const field = field_of( vector.field );
			const value = value_of( vector );
			const found = problems_of( value, field );
			const context = {
				provider: field.provider_name,
				noun: field.noun,
				looks_like: field.shape?.looks_like ?? '',
			};

			expect( JSON.stringify( found, null, 1 ) ).toBe(
				JSON.stringify(
					vector.problems.map( ( { problem } ) => problem ),
					null,
					1
				)
			);
			expect( clean( value, field.shape ) ).toBe( vector.clean.repeat( vector.times ?? 1 ) );
			expect(
				found.map( ( problem ) => ( {
					text: problem_text( problem, context ),
					removed: removed_text( problem ),
				} ) )
			).toEqual( vector.problems.map( ( { text, removed } ) => ( { text, removed } ) ) );
		}
	);

	test.each( Object.entries( fields ) )(
		'What a value of the field %s looks like',
		( _, field ) => {
			const { provider_name: provider, noun, shape } = field;
			const looks_like = shape?.looks_like ?? '';
			const text = shape && looks_like_text( { provider, noun, looks_like } );
			expect( text ).toBe( field.looks_like_text );
		}
	);

	test( 'Only a key of today looks right, not an older kind', () => {
		const { shape } = field_of( 'elasticemail' );
		const older = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d';

		expect( shape && looks_right( '0123456789ABCDEF'.repeat( 6 ), shape ) ).toBe( true );
		expect( shape && looks_right( older, shape ) ).toBe( false );
		expect( inspect( older, shape, distinctive, 'elasticemail' ) ).toEqual( [] );
	} );

	test( 'Half of a surrogate pair is an unreadable character', () => {
		const { shape } = field_of( 'akismet' );
		const value = '1a2b3c4d5e6f\uD83D';

		expect( inspect( value, shape, distinctive, 'akismet' ) ).toEqual( [
			{
				reason: 'invisible_character',
				details: {
					where: 'end',
					count: 1,
					character: 'unreadable character',
					code: null,
					removed: true,
				},
				certain: true,
				cleanable: true,
			},
		] );
		expect( clean( value, shape ) ).toBe( '1a2b3c4d5e6f' );
	} );

	test( '500 generated values say what the committed file says', () => {
		const cases = fuzzed();
		// The one way to write the file anew. PHP then says whether it agrees.
		if ( process.env.KEY_HEALTH_WRITE_VECTORS ) {
			writeFileSync( FUZZ_FILE, as_file( cases ) );
		}
		const committed = readFileSync( FUZZ_FILE, 'utf8' );

		expect( cases ).toHaveLength( 500 );
		expect( as_file( cases ) ).toBe( committed );
		for ( const reason of [ 'whitespace', 'masked', 'truncated', 'other_provider' ] ) {
			expect( committed ).toContain( `"reason":"${ reason }"` );
		}
	} );

	test( 'Cleaning twice is cleaning once, and never leaves nothing of something', () => {
		const faults = fuzz_cases( 3000, 7, Object.keys( fields ) ).filter( ( each ) => {
			const { shape } = field_of( each.field );
			const value = value_of( each );
			const once = clean( value, shape );
			return clean( once, shape ) !== once || ( once === '' && VISIBLE.test( value ) );
		} );

		expect( faults ).toEqual( [] );
	} );

	test( 'A cleanable value has no problem once it is cleaned', () => {
		const cleanable = fuzz_cases( 3000, 8, Object.keys( fields ) ).filter( ( each ) =>
			problems_of( value_of( each ), field_of( each.field ) ).some(
				( problem ) => problem.cleanable
			)
		);
		const left = cleanable.filter( ( each ) => {
			const field = field_of( each.field );
			return problems_of( clean( value_of( each ), field.shape ), field ).length > 0;
		} );

		expect( cleanable.length ).toBeGreaterThan( 200 );
		expect( left ).toEqual( [] );
	} );

	test( 'No sentence holds a part of the value', () => {
		const dice = new Dice( 3 );
		const letters = Array.from( '0123456789abcdefGHJKMNPQRSTVWXYZ' );
		const told = Array.from( { length: 300 }, () => {
			const secret = Array.from( { length: 5 + dice.roll( 60 ) }, () =>
				dice.of( letters )
			).join( '' );
			const [ before = '', after = '' ] = dice.of( [
				[ ' ', ' ' ],
				[ '"', '"' ],
				[ '', '\n' ],
				[ 'mlsn.', '' ],
				[ '••••', '' ],
			] );
			const field = field_of(
				dice.of( [ 'mailersend', 'akismet', 'password', 'no_alphabet' ] )
			);
			const context = { provider: 'P', noun: 'n', looks_like: '?' };
			const said = problems_of( before + secret + after, field )
				.flatMap( ( problem ) => [
					problem_text( problem, context ),
					removed_text( problem ),
				] )
				.join( ' ' );
			const parts = Array.from( secret.slice( 3 ), ( _, at ) => secret.slice( at, at + 4 ) );
			return parts.filter( ( part ) => said.includes( part ) );
		} );

		expect( told.flat() ).toEqual( [] );
	} );

	test( 'The longest value that is looked at holds nobody up, whatever it is', () => {
		const hostile = [
			' ',
			'"',
			'key_',
			'key ',
			'x',
			'.',
			"'a",
			'xx ',
			'\u200B',
			'your',
			'{',
			'=',
			'a=',
		];
		const slowest = hostile.map( ( piece ) => {
			const size = Buffer.byteLength( piece );
			const value = `a${ piece.repeat( Math.floor( 4090 / size ) ) }a`;
			const start = performance.now();
			problems_of( value, field_of( 'mailersend' ) );
			return performance.now() - start;
		} );

		// Not a measurement: an expression that goes astray takes minutes.
		expect( Math.max( ...slowest ) ).toBeLessThan( 5000 );
	} );
} );

describe( 'The examples of the catalog', () => {
	test( 'A good example has no problem', () => {
		const faults = examples.flatMap( ( { provider, shape } ) =>
			shape.good.filter(
				( value ) => inspect( value, shape, catalog_shapes, provider ).length
			)
		);

		expect( examples.length ).toBeGreaterThan( 2 );
		expect( faults ).toEqual( [] );
	} );

	test( 'A bad example has the problem it stands for', () => {
		const faults = examples.flatMap( ( { provider, shape } ) =>
			shape.bad.filter(
				( { value, reason } ) =>
					! inspect( value, shape, catalog_shapes, provider ).some(
						( problem ) => problem.reason === reason
					)
			)
		);

		expect( faults ).toEqual( [] );
	} );
} );
