/**
 * Drives a fix while its page is open: one slice after the other. What the background does meanwhile is seen in the same
 * answers, and leaving loses nothing.
 */
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { sentence } from '../../shared/api';
import type { ManyFix } from '../types';
import { api, type Command, type Values } from './api';

/** Milliseconds before the next slice when the last one changed nothing: somebody else is at it. */
const PAUSE = 1500;

/** Before the next try when the site did not answer, and how often that is tried. */
const LATER = [ 2000, 5000, 15_000 ];

/** It goes on by itself, as soon as somebody works. */
export function is_moving( { state, needs_value }: ManyFix ): boolean {
	return ( state === 'running' && ! needs_value ) || state === 'undoing';
}

function same( one: ManyFix, other: ManyFix | null ): boolean {
	return JSON.stringify( one.counts ) === JSON.stringify( other?.counts );
}

export interface Driven {
	fix: ManyFix | null;
	/** Why it does not go on, or why something else could not be done. */
	error: string | null;
	/** Nothing has answered for a while, so this page has stopped asking. */
	stopped: boolean;
	/** A person's own command is under way. */
	waiting: boolean;
	/** With the new key where the server has forgotten it. */
	tell: ( command: Exclude< Command, 'work' >, fields?: Values ) => Promise< void >;
	/** Asks again after it has stopped. */
	again: () => void;
}

export function useManyFix( id: number ): Driven {
	const [ fix, set_fix ] = useState< ManyFix | null >( null );
	const [ error, set_error ] = useState< string | null >( null );
	const [ refused, set_refused ] = useState< string | null >( null );
	const [ waiting, set_waiting ] = useState( false );
	const [ stopped, set_stopped ] = useState( false );
	/** Each beginning of the loop has its number; an older one ends when it sees a newer. */
	const [ turn, set_turn ] = useState( 0 );
	/** Answers that a newer command has overtaken say what was. */
	const age = useRef( 0 );
	const latest = useRef< ManyFix | null >( null );
	/** A person's own command goes first. */
	const held = useRef( false );

	const take = useCallback( ( answer: ManyFix, began: number ) => {
		if ( began === age.current ) {
			latest.current = answer;
			set_fix( answer );
		}
	}, [] );

	useEffect( () => {
		let left = false;
		let timer: ReturnType< typeof setTimeout > | undefined;
		let failed = 0;
		const later = ( milliseconds: number ) => {
			timer = setTimeout( () => void slice(), milliseconds );
		};
		const slice = async () => {
			const began = age.current;
			const before = latest.current;
			if ( held.current || ( before && ! is_moving( before ) ) ) {
				return;
			}
			try {
				const answer = await ( before ? api.tell( id, 'work' ) : api.fix( id ) );
				if ( left ) {
					return;
				}
				failed = 0;
				set_error( null );
				take( answer, began );
				const now = latest.current;
				if ( now && is_moving( now ) ) {
					later( before && same( answer, before ) ? PAUSE : 0 );
				}
			} catch ( problem ) {
				if ( left ) {
					return;
				}
				set_error( sentence( problem ) );
				const wait = LATER[ failed++ ];
				if ( wait === undefined || ! before ) {
					set_stopped( true );
				} else {
					later( wait );
				}
			}
		};
		void slice();
		return () => {
			left = true;
			clearTimeout( timer );
		};
	}, [ id, turn, take ] );

	const again = useCallback( () => {
		set_stopped( false );
		set_error( null );
		set_turn( ( now ) => now + 1 );
	}, [] );

	const tell = useCallback(
		async ( command: Exclude< Command, 'work' >, fields?: Values ) => {
			const began = ++age.current;
			held.current = true;
			set_waiting( true );
			set_refused( null );
			try {
				take( await api.tell( id, command, fields ), began );
			} catch ( problem ) {
				set_refused( sentence( problem ) );
			} finally {
				held.current = false;
				set_waiting( false );
				again();
			}
		},
		[ id, take, again ]
	);
	return { fix, error: refused ?? error, stopped, waiting, tell, again };
}
