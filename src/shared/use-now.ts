import { useEffect, useState } from '@wordpress/element';
import { useHealth } from './use-report';

/**
 * The server's clock, carried on by this computer's: ages must not depend on whether the two agree.
 *
 * @param every Milliseconds between two looks.
 */
export function useNow( every = 30_000 ): Date {
	const { report, received } = useHealth();
	const [ local, set_local ] = useState( () => Date.now() );
	useEffect( () => {
		const timer = setInterval( () => set_local( Date.now() ), every );
		return () => clearInterval( timer );
	}, [ every ] );
	return new Date( Date.parse( report.site.now ) + Math.max( 0, local - received ) );
}
