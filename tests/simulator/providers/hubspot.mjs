/** A missing and an unknown token are answered alike; an expired one is told apart. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'hubspot',
	hosts: [ 'api.hubapi.com' ],
	first_step: 'details',
	key: bearer,
	steps: { details: 'GET /account-info/2026-03/details' },
	states: {
		live: { details: 'details-ok' },
		unknown: { details: 'details-invalid' },
		expired: { details: 'details-expired' },
		no_permission: { details: 'details-no-permission' },
		over_quota: { details: 'details-daily-limit' },
		rate_limited: { details: 'details-ten-seconds' },
	},
} );
