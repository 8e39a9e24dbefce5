/** How a site is named wherever many of them stand below each other. */
import type { ReactNode } from 'react';
import type { SiteName } from '../types';

export function Site( { site }: { site: SiteName } ) {
	return (
		<>
			<b className="key-health-site__name">{ site.name || site.address }</b>{ ' ' }
			{ site.name && (
				<bdi className="key-health-mute key-health-site__address" dir="ltr">
					{ site.address }
				</bdi>
			) }
		</>
	);
}

export function Sites( { children }: { children: ReactNode } ) {
	return <ul className="key-health-network-sites">{ children }</ul>;
}
