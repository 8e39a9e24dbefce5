import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { age } from '../shared/times';
import { full_stop } from '../shared/words';
import { Entry } from './entry';
import { place_with_end } from './place';
import { to } from './router';
import type { SiteKey } from './types';
import { number, provider_in } from './words';

function plugin_of( { plugin, label }: SiteKey ): string {
	return label
		? sprintf(
				/* translators: 1: plugin, 2: name of one of its connections. */
				__( '%1$s, %2$s', 'key-health' ),
				plugin.short_name,
				label
			)
		: plugin.short_name;
}

function shared( { sites, of_site, in_use }: SiteKey ): string {
	if ( ! in_use ) {
		return __( 'Not in use on this site:', 'key-health' );
	}
	if ( ! of_site ) {
		return __( 'For the whole network:', 'key-health' );
	}
	return sites > 1
		? sprintf(
				/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
				_n(
					'Shared with %s other site:',
					'Shared with %s other sites:',
					sites - 1,
					'key-health'
				),
				number( sites - 1 )
			)
		: __( 'This site alone:', 'key-health' );
}

export function SiteKeyRow( { row, now }: { row: SiteKey; now: Date } ) {
	const { state, title, meaning, place, last4, checked_at, hidden_last4, group, sites } = row;
	const wrong = state === 'broken' || state === 'attention';
	return (
		<Entry
			state={ state }
			count={ shared( row ) }
			who={ provider_in( row.provider.name, [ plugin_of( row ) ] ) }
			what={ [ full_stop( title ), meaning ].filter( Boolean ).join( ' ' ) }
			place={ place_with_end( place, last4 ) }
			act={
				<>
					{ wrong && row.in_use && row.fixable && sites > 1 && (
						<Button __next40pxDefaultSize variant="secondary" href={ to.fix( group ) }>
							{ sprintf(
								/* translators: %s: number of sites. */
								_n( 'Fix %s at once', 'Fix all %s at once', sites, 'key-health' ),
								number( sites )
							) }
						</Button>
					) }{ ' ' }
					<a href={ row.url }>{ __( 'Details', 'key-health' ) }</a>
				</>
			}
		>
			{ hidden_last4 && (
				<span className="key-health-block">
					{ sprintf(
						/* translators: %s: last characters of a key. */
						__( 'Its own key, which ends in %s, is not read.', 'key-health' ),
						hidden_last4
					) }
				</span>
			) }
			{ checked_at && (
				<span className="key-health-mute">
					{ sprintf(
						/* translators: %s: "3 minutes ago" or "Today, 06:41". */
						__( 'Checked: %s', 'key-health' ),
						age( checked_at, now )
					) }
				</span>
			) }
		</Entry>
	);
}
