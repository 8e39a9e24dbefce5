/** Only the API: the host of the token endpoint is not there, so that a test that renews a token fails. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'constant_contact',
	hosts: [ 'api.cc.email' ],
	first_step: 'summary',
	key: bearer,
	steps: { summary: 'GET /v3/account/summary', lists: 'GET /v3/contact_lists' },
	states: {
		live: { summary: 'summary-ok', lists: 'lists-ok' },
		unknown: { summary: 'summary-refused-too-early', lists: 'summary-refused-too-early' },
		no_permission: { summary: 'summary-denied', lists: 'lists-denied' },
		plan_too_small: { summary: 'summary-denied' },
		over_quota: { summary: 'summary-quota' },
		rate_limited: { summary: 'summary-throttled' },
	},
} );
