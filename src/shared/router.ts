/**
 * The address of a screen is its hash, so that notices and emails can link to a key, and Back works. It names a key and a
 * step, never a value.
 */
import { useEffect, useRef, useState } from '@wordpress/element';
import type { FixId } from './types';

export type Route =
	| { name: 'list'; key: string | null }
	| { name: 'fix'; key: string; way: FixId | null; step: number | null }
	| { name: 'conflict'; id: string }
	| { name: 'blocked' };

const KEY = '([^/]+/[^/]+/[^/]+)';

const FIX = new RegExp( `^#/fix/${ KEY }(?:/([a-z_]+))?(?:/(\\d))?/?$` );
const ONE_KEY = new RegExp( `^#/key/${ KEY }/?$` );
const CONFLICT = /^#\/conflict\/(.+)$/;

export function decode( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
}

export function encode( id: string ): string {
	return id.split( '/' ).map( encodeURIComponent ).join( '/' );
}

export function parse( hash: string ): Route {
	const fix = FIX.exec( hash );
	if ( fix?.[ 1 ] ) {
		return {
			name: 'fix',
			key: decode( fix[ 1 ] ),
			way: ( fix[ 2 ] as FixId | undefined ) ?? null,
			step: fix[ 3 ] ? Number( fix[ 3 ] ) : null,
		};
	}
	const conflict = CONFLICT.exec( hash )?.[ 1 ];
	if ( conflict ) {
		return { name: 'conflict', id: decode( conflict ) };
	}
	if ( hash === '#/blocked' ) {
		return { name: 'blocked' };
	}
	const key = ONE_KEY.exec( hash )?.[ 1 ];
	return { name: 'list', key: key ? decode( key ) : null };
}

export const to = {
	list: () => '#/',
	key: ( id: string ) => `#/key/${ encode( id ) }`,
	fix: ( id: string, step?: number, way?: FixId | null ) =>
		`#/fix/${ encode( id ) }${ way ? `/${ way }` : '' }${ step ? `/${ step }` : '' }`,
	conflict: ( id: string ) => `#/conflict/${ encode( id ) }`,
	blocked: () => '#/blocked',
};

export function go( hash: string ): void {
	window.location.hash = hash;
}

/** Corrects the address without leaving a step in the history that Back would run into again. */
export function go_instead( hash: string ): void {
	window.history.replaceState( window.history.state, '', hash );
	window.dispatchEvent( new HashChangeEvent( 'hashchange' ) );
}

type Guard = ( next: Route, hash: string ) => boolean;

let guard: Guard | null = null;

/**
 * Has a screen asked before it is left.
 *
 * @param may_leave False keeps the screen; it may ask the person, and go on by itself.
 * @return Takes the guard away.
 */
export function ask_before_leaving( may_leave: Guard ): () => void {
	guard = may_leave;
	return () => {
		if ( guard === may_leave ) {
			guard = null;
		}
	};
}

/** The address's hash, as long as nothing asks before it is left. */
export function useHash(): string {
	const [ hash, set_hash ] = useState( window.location.hash );
	const shown = useRef( hash );
	useEffect( () => {
		const changed = () => {
			const next = window.location.hash;
			if ( next !== shown.current && guard && ! guard( parse( next ), next ) ) {
				window.history.replaceState( window.history.state, '', shown.current || '#/' );
				return;
			}
			shown.current = next;
			set_hash( next );
		};
		window.addEventListener( 'hashchange', changed );
		return () => window.removeEventListener( 'hashchange', changed );
	}, [] );
	return hash;
}

export function useRoute(): Route {
	return parse( useHash() );
}
