import { Notice } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { Boundary } from '../health/boundary';
import { DefinitionScreen } from './definition';
import { FixProgress, FixScreen } from './fix';
import { ListScreen } from './list-screen';
import { PolicyScreen } from './policy';
import { useRoute, type Route } from './router';
import { SiteScreen } from './site-screen';
import type { NetworkReport, Paged, SiteRow } from './types';
import { Network_Context, useNetwork, useNetworkReport } from './use-network';
import { useSites, type Sites } from './use-sites';

export interface First {
	report: NetworkReport;
	sites: Paged< SiteRow >;
}

interface Props {
	route: Route;
	sites: Sites;
	arrived: boolean;
}

function Screen( { route, sites, arrived }: Props ) {
	switch ( route.name ) {
		case 'list':
			return <ListScreen sites={ sites } arrived={ arrived } />;
		case 'site':
			return <SiteScreen key={ route.id } id={ route.id } on_checked={ sites.reload } />;
		case 'fix':
			return <FixScreen key={ route.group } group={ route.group } />;
		case 'fixes':
			return <FixProgress key={ route.id } id={ route.id } />;
		case 'definition':
			return <DefinitionScreen key={ route.id } id={ route.id } />;
		case 'policy':
			return <PolicyScreen />;
	}
}

function Problem() {
	const { error, clear_error } = useNetwork();
	return error ? (
		<Notice className="key-health-problem" status="error" onRemove={ clear_error }>
			{ error }
		</Notice>
	) : null;
}

/** A fix changes what the list shows: who comes back from one sees it as it is now. */
function useFresh( route: Route, reload: () => void ) {
	const before = useRef( route.name );
	useEffect( () => {
		const left = before.current;
		before.current = route.name;
		if (
			route.name === 'list' &&
			[ 'fix', 'fixes', 'policy', 'definition' ].includes( left )
		) {
			reload();
		}
	}, [ route.name, reload ] );
}

export function App( { first }: { first: First } ) {
	const network = useNetworkReport( first.report );
	const sites = useSites( first.sites );
	const route = useRoute();
	const arrived = useRef( false );
	const shown = useRef( route.name );
	if ( shown.current !== route.name ) {
		arrived.current = true;
	}
	useEffect( () => {
		shown.current = route.name;
		if ( arrived.current ) {
			window.scrollTo( 0, 0 );
		}
	}, [ route.name ] );
	const { reload } = network;
	const { reload: reload_sites } = sites;
	const anew = useRef( () => {
		void reload();
		reload_sites();
	} );
	useFresh( route, anew.current );

	return (
		<Network_Context.Provider value={ network }>
			<div className={ `key-health-app is-network is-${ route.name }` }>
				<Boundary>
					<Problem />
					<Screen route={ route } sites={ sites } arrived={ arrived.current } />
				</Boundary>
			</div>
		</Network_Context.Provider>
	);
}
