/** Who stands where on the list: by what a person has to do, worst first. */
import type { Blocked } from '../shared/blocked-words';
import type { Conflict, KeyReport, Report, State } from '../shared/types';
import { is_beside } from '../shared/words';

export type Item =
	/** `leftover`: what is said of a key that nobody uses. */
	| { kind: 'key'; id: string; key: KeyReport; leftover?: Conflict }
	/** `keys`: the broken keys that it explains, which have no row of their own. */
	| { kind: 'conflict'; id: string; conflict: Conflict; keys: KeyReport[] }
	| { kind: 'blocked'; id: string; blocked: Blocked };

export interface Groups {
	first: Item | null;
	then: Item[];
	unchecked: Item[];
	rest: Item[];
	hidden: Item[];
	not_in_use: Item[];
}

const STATES: State[] = [ 'broken', 'attention', 'unknown', 'unchecked', 'working' ];
const PURPOSES = [ 'mail', 'spam', 'marketing', 'other' ];

function state_of( item: Item ): State {
	switch ( item.kind ) {
		case 'key':
			return item.key.state;
		case 'conflict':
			return item.conflict.state;
		case 'blocked':
			return 'unknown';
	}
}

function is_dismissed( item: Item ): boolean {
	// A broken key stays in sight: only its banner can be dismissed.
	return (
		state_of( item ) !== 'broken' &&
		( ( item.kind === 'key' && item.key.dismissed ) ||
			( item.kind === 'conflict' && item.conflict.dismissed ) )
	);
}

function key_of( item: Item, report: Report ): KeyReport | undefined {
	return item.kind === 'key'
		? item.key
		: report.keys.find(
				( { id } ) => item.kind === 'conflict' && item.conflict.key_ids.includes( id )
			);
}

/**
 * State, then what stops all mail, then mail before spam protection before newsletters, then what a plugin sends with by default, then the longest
 * broken.
 */
function rank( item: Item, report: Report ): number[] {
	const key = key_of( item, report );
	return [
		STATES.indexOf( state_of( item ) ),
		item.kind === 'conflict' && item.conflict.diagnosis === 'sending_blocked' ? 0 : 1,
		key ? PURPOSES.indexOf( key.provider.purpose ) : PURPOSES.length,
		key?.connection_label ? 1 : 0,
		key?.since ? Date.parse( key.since ) : Number.MAX_SAFE_INTEGER,
	];
}

function by_rank( report: Report ) {
	return ( a: Item, b: Item ) => {
		const other = rank( b, report );
		return (
			rank( a, report )
				.map( ( number, index ) => number - ( other[ index ] ?? 0 ) )
				.find( ( difference ) => difference !== 0 ) ?? 0
		);
	};
}

/** A conflict whose fix a key's own row leads to already is not shown a second time. */
function is_told_by_key( conflict: Conflict, report: Report ): boolean {
	return report.keys.some(
		( { id, state, fixes } ) =>
			! is_beside( conflict ) &&
			conflict.key_ids.includes( id ) &&
			( state === 'broken' || state === 'attention' ) &&
			fixes[ 0 ] === 'edit_line'
	);
}

/** "You have a working key in the place that loses" says more about a broken key than its refusal does. */
function keys_told_by( conflict: Conflict, report: Report ): KeyReport[] {
	return conflict.state === 'broken' && ! is_beside( conflict )
		? report.keys.filter(
				( key ) =>
					conflict.key_ids.includes( key.id ) && key.in_use && key.state === 'broken'
			)
		: [];
}

/** Whether `#/key/ID` means this item. */
export function is_about( item: Item, id: string | null ): boolean {
	return (
		item.id === id ||
		( item.kind === 'key' && item.leftover?.id === id ) ||
		( item.kind === 'conflict' && item.keys.some( ( key ) => key.id === id ) )
	);
}

export function group( report: Report ): Groups {
	const is_leftover = ( { diagnosis }: Conflict ) => diagnosis === 'leftover_key';
	// That this is a copy is told by a card above the list.
	const is_copy = ( { diagnosis }: Conflict ) => diagnosis === 'staging_clone';
	const conflicts = report.conflicts
		.filter(
			( one ) => ! is_copy( one ) && ! is_leftover( one ) && ! is_told_by_key( one, report )
		)
		.map( ( conflict ): Item & { kind: 'conflict' } => ( {
			kind: 'conflict',
			id: conflict.id,
			conflict,
			keys: keys_told_by( conflict, report ),
		} ) );
	const told = new Set( conflicts.flatMap( ( { keys } ) => keys.map( ( { id } ) => id ) ) );
	const keys = report.keys
		.filter( ( { id } ) => ! told.has( id ) )
		.map( ( key ): Item => {
			const leftover = report.conflicts.find(
				( one ) => is_leftover( one ) && one.key_ids.includes( key.id )
			);
			return { kind: 'key', id: key.id, key, ...( leftover ? { leftover } : {} ) };
		} );
	const in_use = ( item: Item ) => item.kind !== 'key' || item.key.in_use;
	const items: Item[] = [ ...keys.filter( in_use ), ...conflicts ].sort( by_rank( report ) );

	const shown = items.filter( ( item ) => ! is_dismissed( item ) );
	const to_do: Item[] = shown.filter( ( item ) =>
		[ 'broken', 'attention' ].includes( state_of( item ) )
	);
	if ( report.blocked ) {
		to_do.push( {
			kind: 'blocked',
			id: 'blocked',
			blocked: report.blocked,
		} );
	}
	return {
		first: to_do[ 0 ] ?? null,
		then: to_do.slice( 1 ),
		unchecked: shown.filter( ( item ) => state_of( item ) === 'unchecked' ),
		rest: shown.filter( ( item ) => [ 'unknown', 'working' ].includes( state_of( item ) ) ),
		hidden: items.filter( is_dismissed ),
		not_in_use: keys.filter( ( item ) => ! in_use( item ) ),
	};
}

export function all_work( { summary, blocked, keys }: Report ): boolean {
	return (
		keys.length > 0 &&
		! blocked &&
		summary.state === 'working' &&
		summary.working > 0 &&
		summary.broken + summary.attention + summary.unknown + summary.unchecked === 0
	);
}
