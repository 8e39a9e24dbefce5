/** Omnisend wants its own word before the key, and the version of the interface in a header. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'omnisend',
	hosts: [ 'api.omnisend.com' ],
	first_step: 'brand',
	key: ( request ) =>
		request.header( 'omnisend-version' )
			? header( 'authorization', 'Omnisend-API-Key ' )( request )
			: null,
	steps: { brand: 'GET /api/brands/current' },
	states: {
		live: { brand: 'brand-ok' },
		unknown: { brand: 'brand-invalid' },
		no_permission: { brand: 'brand-may-not-read' },
		plan_too_small: { brand: 'brand-payment' },
		rate_limited: { brand: 'brand-rate-limited' },
	},
} );
