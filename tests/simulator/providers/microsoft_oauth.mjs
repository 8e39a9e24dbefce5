/** Only Graph: the host of the token endpoint is not there, so that a test that renews a token fails. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'microsoft_oauth',
	hosts: [ 'graph.microsoft.com' ],
	first_step: 'me',
	key: bearer,
	steps: { me: 'GET /v1.0/me' },
	states: {
		live: { me: 'me-ok' },
		unknown: { me: 'me-refused-too-early' },
		expired: { me: 'me-over' },
		no_permission: { me: 'me-denied' },
		rate_limited: { me: 'me-rate-limited' },
	},
} );
