/**
 * What a value says by itself, without asking anyone: told while it is being pasted. The PHP twin is
 * `includes/Diagnosis/Inspector.php`; `tests/vectors/shape` holds both to the same answers.
 */
import {
	type Found,
	type Place,
	UNREADABLE,
	has_odd,
	readable,
	summary,
} from './inspect/characters';
import { type Cleaned, cleaned, is_too_long } from './inspect/cleaned';
import { type Misfit, misfits, wrong_length } from './inspect/misfit';
import { type InspectedShape, type Shape, compile, read_shape } from './inspect/shape';
import { type Mask, type Placeholder, masked, placeholder } from './inspect/stand-ins';
import type { Around } from './inspect/wrappers';
import type { DistinctiveShape } from './types';

export type { InspectedShape };

interface Where {
	where: Place;
	count: number;
	character: string;
	code: string | null;
	/** By cleaning. What nothing is left of, or what may belong to the value, is not taken out. */
	removed: boolean;
}

type Surface =
	| { reason: 'whitespace'; details: Where }
	| { reason: 'invisible_character'; details: Where }
	| { reason: 'quotes'; details: { around: Around; count: number } };

type StandIn =
	| { reason: 'masked'; details: { mask: Mask; count: number } }
	| { reason: 'placeholder'; details: { kind: Placeholder } }
	| {
			reason: 'other_provider';
			details: { other_provider: string; other_name: string; prefix: string | null };
	  }
	| { reason: 'wrong_key_kind'; details: { says: string } };

export type Fault = Surface | StandIn | Misfit;

export type Problem = Fault & {
	/** The value can never be accepted as it stands. */
	certain: boolean;
	/** The cleaned value fits; where no shape is known: nothing is left to say about it. */
	cleanable: boolean;
};

/** With what such keys begin, so that a person can see it, too. */
export type OtherShape = DistinctiveShape & { prefix?: string };

const PLACES: readonly Place[] = [ 'start', 'end', 'inside', 'only' ];

/**
 * @param value
 * @param info
 * @param distinctive Shapes of all providers.
 * @param provider    Id of the field's own provider.
 * @return In order of precedence; none when the value fits, or is empty.
 */
export function inspect(
	value: string,
	info: InspectedShape | null,
	distinctive: readonly OtherShape[],
	provider: string
): Problem[] {
	const shape = read_shape( info );
	const strict = shape !== null && shape.info.strict === true;
	if ( is_too_long( value ) ) {
		const fault = wrong_length( null, info?.length ?? null, false );
		return [ { ...fault, certain: strict, cleanable: false } ];
	}
	const text = readable( value );
	if ( text === '' || shape?.fits( text ) ) {
		return [];
	}
	const clean_value = cleaned( text, shape );
	const deep = deep_faults( clean_value.text, shape, distinctive, provider );
	const sentence = deep.some( ( { reason } ) => reason === 'placeholder' );
	const surface = surface_faults( clean_value ).filter(
		// The spaces between the words of a placeholder are none of its faults.
		( { reason, details } ) =>
			! sentence || reason !== 'whitespace' || details.where !== 'inside' || details.removed
	);
	const cleanable = ! deep.length && clean_value.text !== '' && ! has_odd( clean_value.text );
	const certain = strict && ! shape.matches( text );
	return [ ...surface, ...deep ].map( ( fault ) => ( {
		...fault,
		certain: certain || ( fault.reason === 'masked' && fault.details.mask === 'bullet' ),
		cleanable,
	} ) );
}

/**
 * The value without white space around it, invisible characters, quotation marks and what else was copied with it. Never
 * empty when there was more than that; a value too long to be a key stays as it is.
 *
 * @param value
 * @param info
 */
export function clean( value: string, info: InspectedShape | null = null ): string {
	return is_too_long( value ) ? value : cleaned( value, read_shape( info ) ).text;
}

/**
 * Whether the value looks like a key of today. An older kind, which may still work, does not.
 *
 * @param value
 * @param info
 */
export function looks_right( value: string, info: InspectedShape ): boolean {
	return read_shape( { ...info, also: [] } )?.fits( value ) ?? false;
}

function surface_faults( { whitespace, hidden, around, text }: Cleaned ): Surface[] {
	const seen = places( whitespace, text );
	return [
		...seen.map( ( details ): Surface => ( { reason: 'whitespace', details } ) ),
		...places( hidden, text )
			// Nothing but spaces and what hides between them: said once.
			.filter( ( { where } ) => where !== 'only' || ! seen.length )
			.map( ( details ): Surface => ( { reason: 'invisible_character', details } ) ),
		...Array.from( around, ( [ kind, count ] ): Surface => ( {
			reason: 'quotes',
			details: { around: kind, count },
		} ) ),
	];
}

/**
 * @param found
 * @param left  What cleaning left.
 */
function places( found: Found, left: string ): Where[] {
	return PLACES.flatMap( ( where ) => {
		const sum = summary( found[ where ] );
		const removed = where !== 'only' && ! stays( where, found[ where ], left );
		return sum ? [ { where, ...sum, removed } ] : [];
	} );
}

/**
 * White space at the ends goes always, inside only sometimes; unreadable characters go together or not at all.
 *
 * @param where
 * @param characters
 * @param left
 */
function stays( where: Place, characters: readonly string[], left: string ): boolean {
	return characters.some(
		( character ) =>
			( where === 'inside' || character === UNREADABLE ) && left.includes( character )
	);
}

function deep_faults(
	text: string,
	shape: Shape | null,
	distinctive: readonly OtherShape[],
	provider: string
): Fault[] {
	if ( ! /[^\uFFFD\p{Z}]/u.test( text ) || shape?.fits( text ) ) {
		return [];
	}
	const instead =
		stand_in( text, shape, provider ) ??
		stranger( text, distinctive, provider ) ??
		wrong_kind( text, shape );
	if ( instead ) {
		return [ instead ];
	}
	return shape ? misfits( text, shape ) : [];
}

function stand_in( text: string, shape: Shape | null, provider: string ): StandIn | null {
	const known = shape !== null;
	const kind = placeholder( text, shape?.info.prefix ?? '', provider, known );
	// Words may end in dots.
	const mask = kind === 'words' ? null : masked( text, known );
	if ( mask ) {
		return { reason: 'masked', details: { mask: mask.mask, count: mask.length } };
	}
	return kind && { reason: 'placeholder', details: { kind } };
}

function stranger(
	text: string,
	distinctive: readonly OtherShape[],
	provider: string
): StandIn | null {
	const other = distinctive.find(
		( each ) => each.provider !== provider && fits_pattern( text, each.pattern )
	);
	if ( ! other ) {
		return null;
	}
	const { provider: other_provider, name: other_name, prefix = '' } = other;
	const shown = prefix && text.startsWith( prefix ) ? prefix : null;
	return {
		reason: 'other_provider',
		details: { other_provider, other_name, prefix: shown },
	};
}

function wrong_kind( text: string, shape: Shape | null ): StandIn | null {
	const kind = shape?.info.wrong_kinds.find( ( { pattern } ) => fits_pattern( text, pattern ) );
	return kind ? { reason: 'wrong_key_kind', details: { says: kind.says } } : null;
}

function fits_pattern( text: string, pattern: string ): boolean {
	return ! has_odd( text ) && ( compile( pattern )?.test( text ) ?? false );
}
