import { useEffect } from '@wordpress/element';
import { go_instead, to } from '../shared/router';
import type { FixId } from '../shared/types';

/**
 * Three steps: the first, the work, the proof. The last is reached by proof only, and not left again.
 */
export function useStep(
	id: string,
	way: FixId | null,
	asked: number | null,
	proven: boolean
): number {
	const current = proven ? 3 : Math.min( asked ?? 1, 2 );
	useEffect( () => {
		if ( asked !== null && asked !== current ) {
			go_instead( to.fix( id, current, way ) );
		}
	}, [ id, way, asked, current ] );
	return current;
}
