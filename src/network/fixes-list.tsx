import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Group } from '../health/group';
import { RichText, fill } from '../shared/rich-text';
import { time_of_day } from '../shared/times';
import { StateBadge } from '../shared/state-badge';
import { to } from './router';
import type { ManyFix } from './types';
import { useNetwork } from './use-network';
import { counted_sites, provider_in } from './words';

function badge( { state, needs_you }: ManyFix ) {
	switch ( state ) {
		case 'running':
		case 'undoing':
			return <StateBadge state="running" word={ __( 'At work', 'key-health' ) } />;
		case 'paused':
			return <StateBadge state="waiting" word={ __( 'Paused', 'key-health' ) } />;
		default:
			return needs_you.length > 0 ? (
				<StateBadge state="attention" word={ __( 'Needs you', 'key-health' ) } />
			) : (
				<StateBadge state="working" word={ __( 'Done', 'key-health' ) } />
			);
	}
}

/** Fixes for many sites that run, wait, or can be taken back. */
export function FixesList() {
	const { fixes } = useNetwork().report;
	return fixes.length > 0 ? (
		<Group title={ __( 'Fixes under way', 'key-health' ) }>
			<ul className="key-health-card key-health-rows">
				{ fixes.map( ( fix ) => (
					<li key={ fix.id } className="key-health-row__static key-health-entry">
						{ badge( fix ) }
						<h3 className="key-health-row__who">
							<b>{ counted_sites( fix.total ) }:</b>{ ' ' }
							{ provider_in( fix.provider.name, fix.plugins ) }
						</h3>
						<p className="key-health-row__what">
							<RichText text={ fix.sentence } />
						</p>
						{ fix.undo_until && (
							<p className="key-health-row__place">
								{ fill( __( 'Can be undone until {time}.', 'key-health' ), {
									time: time_of_day( fix.undo_until ),
								} ) }
							</p>
						) }
						<span className="key-health-row__when key-health-entry__act">
							<Button
								__next40pxDefaultSize
								variant="secondary"
								href={ to.fixes( fix.id ) }
							>
								{ __( 'Open this fix', 'key-health' ) }
							</Button>
						</span>
					</li>
				) ) }
			</ul>
		</Group>
	) : null;
}
