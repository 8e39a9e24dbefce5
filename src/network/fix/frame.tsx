/** The frame of each step before a fix for many begins: heading, steps, card. */
import { createInterpolateElement } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { EndsIn, Steps } from '../../fix/wizard';
import { PageHead } from '../../shared/page-head';
import { StateBadge } from '../../shared/state-badge';
import type { FixPlan } from '../types';
import { fix_title, group_who, plugin_names } from './words';

interface Props {
	plan: FixPlan;
	steps: string[];
	/** 1 for the first. */
	current: number;
	/** At the foot of the card. */
	more?: ReactNode;
	children: ReactNode;
}

/** As much of the shared key as parts of the site's own wizards need. */
export function old_key( { group, provider }: FixPlan ) {
	return {
		provider: { id: provider.id, name: provider.name },
		noun: provider.noun,
		fields: [ { secret: true, last4: group.last4 || null } ],
	};
}

function Who( { plan: { group } }: { plan: FixPlan } ) {
	const plugin = plugin_names( group ).join( ', ' );
	return plugin.toLowerCase().includes( group.provider.name.toLowerCase() ) ? (
		<b>{ plugin }</b>
	) : (
		createInterpolateElement(
			/* translators: <provider/>: MailerSend; <plugin/>: WP Mail SMTP. */
			__( '<provider/> in <plugin/>', 'key-health' ),
			{ provider: <b>{ group.provider.name }</b>, plugin: <span>{ plugin }</span> }
		)
	);
}

export function Frame( { plan, steps, current, more, children }: Props ) {
	const { group } = plan;
	return (
		<div className="key-health-wizard">
			<PageHead title={ fix_title( group_who( group ), group.sites ) } />
			<Steps names={ steps } current={ current } />
			<section className="key-health-card" aria-labelledby="key-health-step">
				<div className="key-health-card__top">
					<StateBadge state={ group.state } />
					<span>
						<Who plan={ plan } />
					</span>
					<EndsIn report={ old_key( plan ) } />
				</div>
				<div className="key-health-card__step">
					<p id="key-health-step-number" className="key-health-stepno">
						{ sprintf(
							/* translators: 1: number of this step, 2: number of steps. */
							__( 'Step %1$d of %2$d', 'key-health' ),
							current,
							steps.length
						) }
					</p>
					{ children }
				</div>
				{ more }
			</section>
		</div>
	);
}

/** Goes back a step; nothing is lost by it. */
export function Back( { press, children }: { press: () => void; children?: ReactNode } ) {
	return (
		<div className="key-health-foot">
			<button type="button" className="key-health-back" onClick={ press }>
				{ __( 'Back', 'key-health' ) }
			</button>
			{ children }
		</div>
	);
}
