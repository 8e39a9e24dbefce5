/** What is said aloud while a fix goes on: every ten sites at most, a site that needs a person at once, and the end. */
import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ManyFix } from '../types';
import { is_moving } from './use-many-fix';

const EVERY = 10;

interface Heard {
	state: ManyFix[ 'state' ];
	tens: number;
	failed: ReadonlySet< string >;
}

/** Sites that are through, and how many there are to go through. */
export function done_of( { state, counts, total }: ManyFix ): { done: number; all: number } {
	if ( state === 'undoing' || state === 'undone' ) {
		const done = counts.undone + counts.not_undone;
		return { done, all: done + counts.proven + counts.written + counts.running };
	}
	return { done: total - counts.waiting - counts.running, all: total };
}

function heard( fix: ManyFix ): Heard {
	return {
		state: fix.state,
		tens: Math.floor( done_of( fix ).done / EVERY ),
		failed: new Set( fix.needs_you.map( ( { site, key_id } ) => `${ site.id } ${ key_id }` ) ),
	};
}

export function useSpokenFix( fix: ManyFix | null ) {
	const before = useRef< Heard | null >( null );
	useEffect( () => {
		if ( ! fix ) {
			return;
		}
		const was = before.current;
		const now = heard( fix );
		before.current = now;
		if ( ! was ) {
			return;
		}
		fix.needs_you
			.filter( ( { site, key_id } ) => ! was.failed.has( `${ site.id } ${ key_id }` ) )
			.slice( 0, 3 )
			.forEach( ( { site, title } ) =>
				speak(
					sprintf(
						/* translators: 1: name of a site, 2: what is wrong there. */
						__( '%1$s: %2$s', 'key-health' ),
						site.name || site.address,
						title.replace( /`/g, '' )
					),
					'assertive'
				)
			);
		const turned = was.state !== now.state;
		if ( turned || ( is_moving( fix ) && now.tens > was.tens ) ) {
			speak( fix.sentence );
		}
	}, [ fix ] );
}
