import { useId } from '@wordpress/element';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { StateBadge } from '../shared/state-badge';
import { checked_ago } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { Who } from '../shared/who';
import { element_id } from './element-id';
import { History } from './history';
import { KeyActions } from './key-actions';
import { Since } from '../shared/since';

/** The worst finding, opened. */
export function FindingCard( { report }: { report: KeyReport } ) {
	const now = useNow();
	const title = useId();
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__top">
				<StateBadge state={ report.state } />
				<span>
					<Who report={ report } />
				</span>
				{ report.checked_at && (
					<span className="key-health-card__end">
						{ checked_ago( report.checked_at, now ) }
					</span>
				) }
			</div>
			<div className="key-health-card__body">
				<h3
					id={ title }
					className="key-health-title"
					tabIndex={ -1 }
					data-focus={ element_id( report.id ) }
				>
					<RichText text={ report.title } />
				</h3>
				<Meaning finding={ report } />
				{ report.story && <p className="key-health-text">{ report.story }</p> }
				<Since report={ report } />
				<LikelyCause level="h4" finding={ report } />
				<KeyActions primary report={ report } />
			</div>
			<More report={ report }>
				<History report={ report } />
			</More>
		</section>
	);
}
