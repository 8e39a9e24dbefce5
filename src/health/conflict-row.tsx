import { Button } from '@wordpress/components';
import { Fragment, useId } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Code, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import type { Conflict, KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { Who } from '../shared/who';
import { capital, full_stop } from '../shared/words';
import { element_id } from './element-id';
import { HideLink } from './key-actions';
import { Row } from './row';

/** The keys it is about, or the name that is fought over where it is about none. */
export function ConflictWho( { conflict }: { conflict: Conflict } ) {
	const { report } = useHealth();
	const keys = conflict.key_ids
		.map( ( id ) => report.keys.find( ( key ) => key.id === id ) )
		.filter( ( key ): key is KeyReport => key !== undefined );
	return keys.length > 0 ? (
		keys.map( ( key, index ) => (
			<Fragment key={ key.id }>
				{ index > 0 && ', ' }
				<Who report={ key } />
			</Fragment>
		) )
	) : (
		<Code>{ conflict.name }</Code>
	);
}

function Actions( { conflict, primary = false }: { conflict: Conflict; primary?: boolean } ) {
	return (
		<div className="key-health-acts">
			<Button
				__next40pxDefaultSize
				variant={ primary ? 'primary' : 'secondary' }
				href={ to.conflict( conflict.id ) }
			>
				{ conflict.button || __( 'Compare the places', 'key-health' ) }
			</Button>
			{ conflict.state === 'attention' && (
				<HideLink id={ conflict.id } hidden={ conflict.dismissed } />
			) }
		</div>
	);
}

/** Which place wins over which, in one line. */
function winner_line( { definitions }: Conflict ): string {
	const winner = definitions.find( ( { role } ) => role === 'effective' );
	const loser = definitions.find( ( { role } ) => role !== 'effective' );
	if ( ! winner || ! loser ) {
		return capital( ( winner ?? loser )?.label ?? '' );
	}
	return sprintf(
		/* translators: 1 and 2: a place in words, "constant X in wp-config.php, line 91". */
		__( '%1$s wins over %2$s', 'key-health' ),
		capital( winner.label ),
		loser.label
	);
}

export function ConflictRow( { conflict, open = false }: { conflict: Conflict; open?: boolean } ) {
	return (
		<Row
			id={ element_id( conflict.id ) }
			open={ open }
			state={ conflict.state }
			who={ <ConflictWho conflict={ conflict } /> }
			what={ <RichText text={ full_stop( conflict.title ) } /> }
			place={ winner_line( conflict ) }
			when={ null }
		>
			<div className="key-health-row__content">
				<p className="key-health-text">
					<RichText text={ conflict.meaning } />
				</p>
				<Actions conflict={ conflict } />
			</div>
		</Row>
	);
}

export function ConflictCard( { conflict }: { conflict: Conflict } ) {
	const title = useId();
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__top">
				<StateBadge state={ conflict.state } />
				<span>
					<ConflictWho conflict={ conflict } />
				</span>
			</div>
			<div className="key-health-card__body">
				<h3
					id={ title }
					className="key-health-title"
					tabIndex={ -1 }
					data-focus={ element_id( conflict.id ) }
				>
					<RichText text={ conflict.title } />
				</h3>
				<p className="key-health-text">
					<RichText text={ conflict.meaning } />
				</p>
				<Actions primary conflict={ conflict } />
			</div>
		</section>
	);
}
