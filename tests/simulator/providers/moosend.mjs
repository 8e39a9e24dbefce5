/** Moosend takes the key as a parameter of the address and tells refusals with status 200. */
import { dialect, query } from '../lib/dialect.mjs';

export default dialect( {
	id: 'moosend',
	hosts: [ 'api.moosend.com' ],
	first_step: 'lists',
	key: query( 'apikey' ),
	steps: { lists: 'GET /v3/lists/1/1.json' },
	states: {
		live: { lists: 'lists-ok' },
		unknown: { lists: 'lists-invalid' },
		rate_limited: { lists: 'lists-too-fast' },
	},
} );
