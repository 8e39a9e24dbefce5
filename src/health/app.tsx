import { Notice } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { BlockedScreen } from '../fix/blocked-screen';
import { ConflictScreen } from '../fix/conflict-screen';
import { FixScreen } from '../fix/fix-screen';
import { useRoute, type Route } from '../shared/router';
import type { Report } from '../shared/types';
import { Health_Context, useHealth, useReport } from '../shared/use-report';
import { Boundary } from './boundary';
import { HealthScreen } from './health-screen';

function Screen( { route, arrived }: { route: Route; arrived: boolean } ) {
	switch ( route.name ) {
		case 'list':
			return <HealthScreen open={ route.key } arrived={ arrived } />;
		case 'fix':
			return (
				<FixScreen
					key={ `${ route.key } ${ route.way }` }
					id={ route.key }
					way={ route.way }
					step={ route.step }
				/>
			);
		case 'conflict':
			return <ConflictScreen key={ route.id } id={ route.id } />;
		case 'blocked':
			return <BlockedScreen />;
	}
}

function Problem() {
	const { error, clear_error } = useHealth();
	return error ? (
		<Notice className="key-health-problem" status="error" onRemove={ clear_error }>
			{ error }
		</Notice>
	) : null;
}

/** The banner that WordPress has printed above goes as soon as it is not true any more. */
function Banner() {
	const marks = useHealth().report.summary.banners;
	useEffect( () => {
		const banner = document.getElementById( 'key-health-notice' );
		if ( banner && ! marks.includes( banner.dataset[ 'mark' ] ?? '' ) ) {
			banner.remove();
		}
	}, [ marks ] );
	return null;
}

export function App( { first }: { first: Report } ) {
	const health = useReport( first );
	const route = useRoute();
	const shown = useRef( route.name );
	const arrived = useRef( false );
	if ( shown.current !== route.name ) {
		arrived.current = true;
	}
	useEffect( () => {
		shown.current = route.name;
	}, [ route.name ] );

	return (
		<Health_Context.Provider value={ health }>
			<div className={ `key-health-app is-${ route.name }` }>
				<Boundary>
					<Banner />
					<Problem />
					<Screen route={ route } arrived={ arrived.current } />
				</Boundary>
			</div>
		</Health_Context.Provider>
	);
}
