import { useEffect, useRef } from '@wordpress/element';

/**
 * Where the button that had the focus is gone after a change, this has it.
 *
 * @param change   What may take the button away.
 * @param at_first Also when it is there for the first time.
 */
export function useKeptFocus< Place extends HTMLElement >( change: unknown, at_first = false ) {
	const place = useRef< Place >( null );
	const before = useRef( at_first ? null : { change } );
	useEffect( () => {
		const was = before.current;
		before.current = { change };
		const page = place.current?.ownerDocument;
		if ( ! was || ( was.change !== change && page?.activeElement === page?.body ) ) {
			place.current?.focus();
		}
	}, [ change ] );
	return place;
}
