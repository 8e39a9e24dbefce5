/**
 * The examples that both languages must agree on, from `tests/vectors/shape`.
 */
import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { clean, inspect } from '../../src/shared/inspect';
import type { InspectedShape, OtherShape, Problem } from '../../src/shared/inspect';
import { type FuzzCase, fuzz_cases } from './inspect-fuzz';

interface Field {
	provider: string;
	provider_name: string;
	noun: string;
	shape: InspectedShape | null;
	looks_like_text: string | null;
}

interface Vector {
	name: string;
	field: string;
	value?: string;
	base64?: string;
	/** The value stands there so many times. */
	times?: number;
	clean: string;
	problems: { problem: Problem; text: string; removed: string | null }[];
}

type Fuzzed = FuzzCase & { clean: string; problems: Problem[] };

const FOLDER = join( __dirname, '../vectors/shape' );
export const FUZZ_FILE = join( FOLDER, 'fuzz.json' );
const FUZZ = { amount: 500, seed: 20261121 };

function read< T >( file: string ): T {
	return JSON.parse( readFileSync( join( FOLDER, file ), 'utf8' ) ) as T;
}

export const { distinctive, fields } = read< {
	distinctive: OtherShape[];
	fields: Record< string, Field >;
} >( 'fields.json' );

const files = readdirSync( FOLDER ).filter(
	( file ) => ! [ 'fields.json', 'fuzz.json' ].includes( file )
);
export const vectors = files.flatMap( ( file ) => read< Vector[] >( file ) );

export function field_of( name: string ): Field {
	const field = fields[ name ];
	if ( ! field ) {
		throw new Error( `There is no field ${ name }.` );
	}
	return field;
}

export function value_of( {
	value = '',
	base64,
	times = 1,
}: Omit< FuzzCase, 'field' > & { times?: number } ) {
	return base64 === undefined
		? value.repeat( times )
		: Buffer.from( base64, 'base64' ).toString( 'utf8' );
}

export function problems_of( value: string, { shape, provider }: Field ): Problem[] {
	return inspect( value, shape, distinctive, provider ).map(
		// In the order of the vectors, so that both languages can be compared as text.
		( { reason, details, certain, cleanable } ) =>
			( { reason, details, certain, cleanable } ) as Problem
	);
}

export function fuzzed(): Fuzzed[] {
	return fuzz_cases( FUZZ.amount, FUZZ.seed, Object.keys( fields ) ).map( ( each ) => {
		const field = field_of( each.field );
		const value = value_of( each );
		return {
			...each,
			clean: clean( value, field.shape ),
			problems: problems_of( value, field ),
		};
	} );
}

/**
 * ASCII, one case on a line.
 *
 * @param cases
 */
export function as_file( cases: readonly Fuzzed[] ): string {
	const lines = cases.map( ( each ) =>
		JSON.stringify( each ).replace(
			/[\x7F-\uFFFF]/g,
			( unit ) => `\\u${ unit.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }`
		)
	);
	return `[\n${ lines.join( ',\n' ) }\n]\n`;
}

interface Example {
	provider: string;
	name: string;
	shape: InspectedShape & {
		distinctive?: true;
		good: string[];
		bad: { value: string; reason: string }[];
	};
}
const PROVIDERS = join( __dirname, '../../src/catalog/providers' );
/** What the catalog itself gives as examples. */
export const examples = readdirSync( PROVIDERS ).flatMap( ( file ): Example[] => {
	const { id, name, fields: specs } = require( join( PROVIDERS, file ) ).default;
	return specs
		.filter( ( { shape }: { shape?: object } ) => shape )
		.map( ( { shape }: { shape: object } ) => ( {
			provider: id,
			name,
			shape: {
				also: [],
				prefix: null,
				length: null,
				alphabet: null,
				wrong_kinds: [],
				...shape,
			},
		} ) );
} );

/** Shapes of the catalog that no other provider's key has. */
export const catalog_shapes = examples.flatMap( ( { provider, name, shape } ): OtherShape[] =>
	shape.distinctive
		? [ { provider, name, pattern: shape.pattern, prefix: shape.prefix ?? '' } ]
		: []
);
