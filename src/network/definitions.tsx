import { __, _n, sprintf } from '@wordpress/i18n';
import { Group } from '../health/group';
import { full_stop } from '../shared/words';
import { Entry } from './entry';
import { to } from './router';
import type { NetworkDefinition } from './types';
import { useNetwork } from './use-network';
import { number, provider_in, site_name } from './words';
import { place_with_end } from './place';

function used_by( sites: number, all: number ): string {
	if ( sites >= all ) {
		return all === 1
			? __( 'The only site:', 'key-health' )
			: sprintf(
					/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
					_n( 'All %s site:', 'All %s sites:', all, 'key-health' ),
					number( all )
				);
	}
	return sprintf(
		/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
		_n( '%s site:', '%s sites:', sites, 'key-health' ),
		number( sites )
	);
}

/** Which sites have a key of their own that is not read. */
function Hidden( { hides }: Pick< NetworkDefinition, 'hides' > ) {
	const more = hides.sites - hides.sample.length;
	return (
		<>
			{ __( 'Their own key is not read:', 'key-health' ) }{ ' ' }
			{ hides.sample.map( ( site, index ) => (
				<span key={ site.id }>
					{ index > 0 && ', ' }
					<a href={ site.url }>{ site_name( site ) }</a>
				</span>
			) ) }
			{ more > 0 && (
				<>
					{ ' ' }
					{ sprintf(
						/* translators: %s: number of sites, after the names of some. */
						_n( 'and %s more', 'and %s more', more, 'key-health' ),
						number( more )
					) }
				</>
			) }
		</>
	);
}

function Row( { definition, all }: { definition: NetworkDefinition; all: number } ) {
	const { state, provider, plugin, sites, title, meaning, place, last4, hides } = definition;
	return (
		<Entry
			state={ state }
			count={ used_by( sites, all ) }
			who={ provider_in( provider.name, [ plugin.short_name ] ) }
			what={ [ state === 'unchecked' ? '' : full_stop( title ), meaning ]
				.filter( Boolean )
				.join( ' ' ) }
			place={ place_with_end( place, last4 ) }
			act={
				<a href={ to.definition( definition.id ) }>
					{ hides.sites > 0
						? __( 'Compare both', 'key-health' )
						: __( 'Details', 'key-health' ) }
					<span className="screen-reader-text">
						{ ' ' }
						{ provider_in( provider.name, [ plugin.short_name ] ) }
					</span>
				</a>
			}
		>
			{ hides.sites > 0 && <Hidden hides={ hides } /> }
		</Entry>
	);
}

/** What counts for every site stands before what each has of its own. */
export function Definitions() {
	const { report } = useNetwork();
	return report.definitions.length > 0 ? (
		<Group title={ __( 'For the whole network', 'key-health' ) }>
			<ul className="key-health-card key-health-rows">
				{ report.definitions.map( ( definition ) => (
					<Row
						key={ definition.id }
						definition={ definition }
						all={ report.network.sites }
					/>
				) ) }
			</ul>
		</Group>
	) : null;
}
