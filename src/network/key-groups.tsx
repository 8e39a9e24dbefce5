import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { full_stop } from '../shared/words';
import { Entry } from './entry';
import { place_with_end } from './place';
import { to } from './router';
import type { KeyGroup } from './types';
import { number, provider_in, site_name } from './words';

/** "Mailgun in FluentSMTP" */
export function group_name( { provider, plugins }: KeyGroup ): string {
	return provider_in(
		provider.name,
		plugins.map( ( { short_name } ) => short_name )
	);
}

function shared_by( { sites }: KeyGroup ): string {
	return sites === 1
		? __( '1 site:', 'key-health' )
		: sprintf(
				/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
				_n( '%s site shares one key:', '%s sites share one key:', sites, 'key-health' ),
				number( sites )
			);
}

interface Props {
	group: KeyGroup;
	/** The one primary button of the screen. */
	primary: boolean;
	/** Shows its sites in the table. */
	on_show: ( group: KeyGroup ) => void;
}

function Fix( { group, primary }: Pick< Props, 'group' | 'primary' > ) {
	const { fixable, sites, url } = group;
	const href =
		fixable && sites > 1
			? to.fix( group.id )
			: ( url ?? ( fixable ? to.fix( group.id ) : null ) );
	return href ? (
		<Button __next40pxDefaultSize variant={ primary ? 'primary' : 'secondary' } href={ href }>
			{ sites > 1
				? sprintf(
						/* translators: %s: number of sites. */
						_n( 'Fix %s at once', 'Fix all %s at once', sites, 'key-health' ),
						number( sites )
					)
				: __( 'Fix this site', 'key-health' ) }
			<span className="screen-reader-text"> { group_name( group ) }</span>
		</Button>
	) : null;
}

export function KeyGroupRow( { group, primary, on_show }: Props ) {
	const { state, title, meaning, place, last4, sites, sample, why_not, fixable } = group;
	const [ only ] = sample;
	return (
		<Entry
			state={ state }
			count={ shared_by( group ) }
			who={ group_name( group ) }
			what={ [ full_stop( title ), meaning ].filter( Boolean ).join( ' ' ) }
			place={ place_with_end( place, last4 ) }
			act={ <Fix group={ group } primary={ primary } /> }
		>
			{ ! fixable && why_not && <span className="key-health-mute">{ why_not } </span> }
			{ sites === 1 && only ? (
				<a href={ to.site( only.id ) }>{ site_name( only ) }</a>
			) : (
				<Button variant="link" onClick={ () => on_show( group ) }>
					{ __( 'Show the sites', 'key-health' ) }
					<span className="screen-reader-text"> { group_name( group ) }</span>
				</Button>
			) }
		</Entry>
	);
}
