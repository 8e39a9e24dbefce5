import type { ReactNode } from 'react';
import { Icon } from '../shared/icons';
import { StateBadge } from '../shared/state-badge';
import type { State } from '../shared/types';

interface Props {
	/** Of the element that takes the focus. */
	id?: string;
	open?: boolean;
	state: State;
	who: ReactNode;
	what: ReactNode;
	place: ReactNode;
	when: ReactNode;
	children: ReactNode;
}

/**
 * A finding, closed. Headings and text stand in the summary itself, because it may hold nothing else.
 */
export function Row( { id, open = false, state, who, what, place, when, children }: Props ) {
	return (
		<details className="key-health-row" open={ open || undefined }>
			<summary className="key-health-row__summary" data-focus={ id }>
				<StateBadge state={ state } />
				<h3 className="key-health-row__who">{ who }</h3>
				{ what && <span className="key-health-row__what">{ what }</span> }
				{ place && <span className="key-health-row__place">{ place }</span> }
				<span className="key-health-row__when">{ when }</span>
				<Icon name="chevron" />
			</summary>
			{ children }
		</details>
	);
}
