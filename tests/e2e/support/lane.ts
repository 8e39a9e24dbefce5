/**
 * Workers run side by side, so each has a site, a network and a simulator of its own: its lane. The first has the plain names
 * (`site`, `simulator`), the second `site-2` and so on. tests/e2e/serve.sh makes them.
 */
const { env } = process;

// Playwright numbers the workers that run at the same time from 0 before it reads a test or the settings.
const number = Number( env[ 'TEST_PARALLEL_INDEX' ] ?? 0 ) + 1;
const suffix = number === 1 ? '' : String( number );

const address = ( variable: string, otherwise: string ) =>
	`http://127.0.0.1:${ env[ suffix ? `${ variable }_${ suffix }` : variable ] ?? otherwise }`;

export const lane = {
	/** The folder of a site or simulator of this worker. */
	name: ( name: string ): string => ( suffix ? `${ name }-${ suffix }` : name ),
	site: address( 'KEY_HEALTH_PORT', '8871' ),
	network: address( 'KEY_HEALTH_NETWORK_PORT', '8872' ),
};
