import { forwardRef } from '@wordpress/element';
import type { ReactNode } from 'react';
import { Icon } from './icons';

interface Props {
	state: 'broken' | 'attention' | 'unknown' | 'working' | 'info';
	/** Spoken at once, and able to take the focus. */
	alert?: boolean;
	children: ReactNode;
}

export const Note = forwardRef< HTMLDivElement, Props >( function Note_Ref(
	{ state, alert = false, children },
	ref
) {
	return (
		<div
			ref={ ref }
			className={ `key-health-note is-${ state }` }
			{ ...( alert ? { role: 'alert', tabIndex: -1 } : {} ) }
		>
			<Icon name={ state } />
			<div>{ children }</div>
		</div>
	);
} );
