import type { ReactNode } from 'react';
import { RichText } from '../shared/rich-text';
import { StateBadge } from '../shared/state-badge';
import type { State } from '../shared/types';

interface Props {
	state: State;
	/** "17 sites share one key:" */
	count: string;
	/** "Mailgun in FluentSMTP" */
	who: string;
	what: string;
	place: string;
	/** What can be done, at the end of the row. */
	act: ReactNode;
	children?: ReactNode;
}

/** A key that counts for several sites: how many, whose, what of it, where. */
export function Entry( { state, count, who, what, place, act, children }: Props ) {
	return (
		<li className="key-health-row__static key-health-entry">
			<StateBadge state={ state } />
			<h3 className="key-health-row__who">
				<b>{ count }</b> { who }
			</h3>
			{ what && (
				<p className="key-health-row__what">
					<RichText text={ what } />
				</p>
			) }
			{ place && (
				<p className="key-health-row__place">
					<RichText text={ place } />
				</p>
			) }
			{ children && <div className="key-health-entry__more">{ children }</div> }
			<span className="key-health-row__when key-health-entry__act">{ act }</span>
		</li>
	);
}
