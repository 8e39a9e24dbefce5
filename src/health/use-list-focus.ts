import { useEffect, useRef, type RefObject } from '@wordpress/element';
import { useHealth } from '../shared/use-report';
import { element_id } from './element-id';

function find( place: Element, id: string ): HTMLElement | null {
	return place.ownerDocument.querySelector( `[data-focus~="${ element_id( id ) }"]` );
}

/**
 * Where the focus goes on the list: to the key that the address names, to the sentence when a person comes from another
 * page, and never into nothing: when what had it is gone, to the key that was asked about last, else to the sentence.
 */
export function useListFocus(
	lead: RefObject< HTMLElement | null >,
	open: string | null,
	arrived: boolean
): void {
	const { report, run, busy } = useHealth();
	const running = run !== null;
	const is_first = useRef( true );
	const asked = useRef< string | null >( null );
	asked.current = busy[ busy.length - 1 ] ?? asked.current;

	useEffect( () => {
		const target = open && lead.current && find( lead.current, open );
		if ( target ) {
			target.focus();
			target.scrollIntoView?.( { block: 'center' } );
		} else if ( arrived ) {
			lead.current?.focus();
		}
	}, [ lead, open, arrived ] );

	useEffect( () => {
		const sentence = lead.current;
		if ( is_first.current || ! sentence ) {
			is_first.current = false;
			return;
		}
		const { activeElement, body } = sentence.ownerDocument;
		if ( ! activeElement || activeElement === body ) {
			const key = asked.current && find( sentence, asked.current );
			( key || sentence ).focus( { preventScroll: true } );
		}
	}, [ lead, report, running ] );
}
