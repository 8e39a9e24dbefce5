/** What the open page does for a sweep: it fulfils a wish about it, and works on it slice by slice. */
import { is_abort, sentence } from '../shared/api';
import { api } from './api';
import type { Sweep } from './types';

const LONGEST_WAIT = 30_000;

/**
 * A wish is refused where somebody else was faster, and that is no error: the page was behind.
 *
 * @param what  What is wished.
 * @param shown The sweep as the page shows it.
 */
export async function fulfil(
	what: 'start' | 'continue' | 'cancel',
	shown: Sweep
): Promise< Sweep > {
	try {
		return await api.sweep( what );
	} catch ( problem ) {
		const now = await api.swept().catch( () => shown );
		if ( is_same_stage( now, shown ) ) {
			throw problem;
		}
		return now;
	}
}

export function is_same_stage( one: Sweep, other: Sweep ): boolean {
	return one.id === other.id && one.state === other.state;
}

/** Resolves early, and for good, when the page has other plans. */
export function pass( milliseconds: number, signal: AbortSignal ): Promise< void > {
	return new Promise( ( resolve ) => {
		const timer = setTimeout( resolve, milliseconds );
		signal.addEventListener( 'abort', () => {
			clearTimeout( timer );
			resolve();
		} );
	} );
}

function has_moved( before: Sweep | null, after: Sweep ): boolean {
	return before?.looked !== after.looked || before.asked !== after.asked;
}

interface Told {
	accept: ( sweep: Sweep ) => void;
	tell: ( trouble: string | null ) => void;
}

/** @return The sweep as it ended; null when the page has left it. */
export async function work( { accept, tell }: Told, signal: AbortSignal ): Promise< Sweep | null > {
	let before: Sweep | null = null;
	let failed = 0;
	while ( ! signal.aborted ) {
		try {
			const sweep: Sweep = await api.sweep( 'work', signal );
			if ( signal.aborted ) {
				return null;
			}
			failed = 0;
			tell( null );
			accept( sweep );
			if ( sweep.state !== 'running' ) {
				return sweep;
			}
			// Others may be at work on all that is left.
			await pass( has_moved( before, sweep ) ? 0 : 1500, signal );
			before = sweep;
		} catch ( problem ) {
			if ( signal.aborted || is_abort( problem ) ) {
				return null;
			}
			tell( sentence( problem ) );
			failed++;
			await pass( Math.min( LONGEST_WAIT, 1000 * 2 ** failed ), signal );
		}
	}
	return null;
}
