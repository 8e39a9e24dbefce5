import { __, sprintf } from '@wordpress/i18n';
import { RichText } from '../../shared/rich-text';
import { StateBadge } from '../../shared/state-badge';
import { age } from '../../shared/times';
import { to } from '../router';
import type { SiteRow } from '../types';
import { number, site_name } from '../words';

/** How many keys stand in a row by name. */
const NAMED = 2;

function Keys( { keys }: Pick< SiteRow, 'keys' > ) {
	const more = keys.length - NAMED;
	return (
		<>
			{ keys.slice( 0, NAMED ).map( ( { key_id, provider, last4 } ) => (
				<span key={ key_id } className="key-health-block">
					{ last4
						? sprintf(
								/* translators: 1: provider, 2: last characters of a key. */
								__( '%1$s, ends in %2$s', 'key-health' ),
								provider,
								last4
							)
						: provider }
				</span>
			) ) }
			{ more > 0 && (
				<span className="key-health-block">
					{ sprintf(
						/* translators: %s: number of keys, below the names of some. */
						__( 'and %s more', 'key-health' ),
						number( more )
					) }
				</span>
			) }
		</>
	);
}

interface Props {
	site: SiteRow;
	now: Date;
	selected: boolean;
	on_select: ( id: number, selected: boolean ) => void;
}

function State( { state, problem }: Pick< SiteRow, 'state' | 'problem' > ) {
	if ( problem ) {
		return <StateBadge state="unknown" word={ __( 'Could not be read', 'key-health' ) } />;
	}
	return state === 'none' ? (
		<span className="key-health-mute">{ __( 'No keys', 'key-health' ) }</span>
	) : (
		<StateBadge state={ state } />
	);
}

/** includes/Surface/Network/Sites_Paint.php prints the same before the script runs. */
export function Row( { site, now, selected, on_select }: Props ) {
	const { id, address, state, what, keys, checked_at, problem } = site;
	const name = site_name( site );
	return (
		<tr className={ selected ? 'is-selected' : undefined }>
			<td className="is-check">
				<input
					type="checkbox"
					checked={ selected }
					aria-label={ sprintf(
						/* translators: %s: name of a site. */
						__( 'Select %s', 'key-health' ),
						name
					) }
					onChange={ ( { target } ) => on_select( id, target.checked ) }
				/>
			</td>
			<th scope="row" className="is-site">
				<a href={ to.site( id ) }>{ name }</a>
				<span dir="ltr">{ address }</span>
			</th>
			<td className="is-state">
				<State state={ state } problem={ problem } />
			</td>
			<td className="is-what">
				<RichText text={ problem ?? what } />
			</td>
			<td className="is-keys">
				<Keys keys={ keys } />
			</td>
			<td className="is-checked">{ checked_at && age( checked_at, now ) }</td>
		</tr>
	);
}
