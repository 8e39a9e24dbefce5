import { Button } from '@wordpress/components';
import { createInterpolateElement, useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CheckButton } from '../shared/check-button';
import { ConflictWho } from '../shared/conflict-who';
import { More } from '../shared/more';
import { PlaceName } from '../shared/place';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { age, checked_ago } from '../shared/times';
import type { Conflict, KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { full_stop } from '../shared/words';
import { element_id } from './element-id';
import { HideLink } from './key-actions';
import { Row } from './row';

interface Props {
	conflict: Conflict;
	/** The broken keys that it explains. */
	keys: KeyReport[];
}

function Actions( { conflict, keys, primary = false }: Props & { primary?: boolean } ) {
	return (
		<div className="key-health-acts">
			<Button
				__next40pxDefaultSize
				variant={ primary ? 'primary' : 'secondary' }
				href={ to.conflict( conflict.id ) }
			>
				{ conflict.button || __( 'Compare the places', 'key-health' ) }
			</Button>
			{ keys.map( ( key ) => (
				<CheckButton key={ key.id } report={ key } />
			) ) }
			{ conflict.state === 'attention' && (
				<HideLink id={ conflict.id } hidden={ conflict.dismissed } />
			) }
		</div>
	);
}

/** Which place wins over which, in one line. */
function Winner( { diagnosis, definitions }: Conflict ) {
	const winner = definitions.find( ( { role } ) => role === 'effective' );
	const loser = definitions.find( ( { role } ) => role !== 'effective' );
	const only = winner ?? loser;
	if ( diagnosis === 'mailer_conflict' ) {
		// Each of the two is where its own plugin reads: they do not fight over a place.
		return null;
	}
	if ( ! winner || ! loser ) {
		return only ? <PlaceName definition={ only } /> : null;
	}
	return createInterpolateElement(
		/* translators: <winner/> and <loser/>: a place in words, "Constant X in wp-config.php, line 91". */
		__( '<winner/>. It wins over: <loser/>', 'key-health' ),
		{
			winner: (
				<span>
					<PlaceName definition={ winner } />
				</span>
			),
			loser: (
				<span>
					<PlaceName definition={ loser } />
				</span>
			),
		}
	);
}

/** What is wrong, and what it means for the site. */
function told( conflict: Conflict, keys: KeyReport[] ): string {
	const effects = new Set( keys.map( ( { effect } ) => effect ) );
	return [ full_stop( conflict.title ), ...effects ].filter( Boolean ).join( ' ' );
}

function focus_names( conflict: Conflict, keys: KeyReport[] ): string {
	return [ conflict.id, ...keys.map( ( { id } ) => id ) ].map( element_id ).join( ' ' );
}

export function ConflictRow( { conflict, keys, open = false }: Props & { open?: boolean } ) {
	const now = useNow();
	const asked = keys[ 0 ]?.checked_at;
	return (
		<Row
			id={ focus_names( conflict, keys ) }
			open={ open }
			state={ conflict.state }
			who={ <ConflictWho conflict={ conflict } /> }
			what={ <RichText text={ told( conflict, keys ) } /> }
			place={ <Winner { ...conflict } /> }
			when={ asked && age( asked, now ) }
		>
			<div className="key-health-row__content">
				<p className="key-health-text">
					<RichText text={ conflict.meaning } />
				</p>
				<Actions conflict={ conflict } keys={ keys } />
			</div>
			{ keys.map( ( key ) => (
				<More key={ key.id } report={ key } />
			) ) }
		</Row>
	);
}

export function ConflictCard( { conflict, keys }: Props ) {
	const title = useId();
	const now = useNow();
	const asked = keys[ 0 ]?.checked_at;
	const effects = [ ...new Set( keys.map( ( { effect } ) => effect ) ) ].filter( Boolean );
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__top">
				<StateBadge state={ conflict.state } />
				<span>
					<ConflictWho conflict={ conflict } />
				</span>
				{ asked && (
					<span className="key-health-card__end">{ checked_ago( asked, now ) }</span>
				) }
			</div>
			<div className="key-health-card__body">
				<h3
					id={ title }
					className="key-health-title"
					tabIndex={ -1 }
					data-focus={ focus_names( conflict, keys ) }
				>
					<RichText text={ conflict.title } />
				</h3>
				<p className="key-health-text">
					<RichText text={ [ ...effects, conflict.meaning ].join( ' ' ) } />
				</p>
				<Actions primary conflict={ conflict } keys={ keys } />
			</div>
			{ keys.map( ( key ) => (
				<More key={ key.id } report={ key } />
			) ) }
		</section>
	);
}
