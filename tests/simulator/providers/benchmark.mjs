/** Benchmark Email says "Invalid API key" of deleted, switched off and mistyped keys alike, and names only the expired ones. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'benchmark',
	hosts: [ 'api-us-west-2-a.benchmarkemail.io', 'api-ap-northeast-1-a.benchmarkemail.io' ],
	first_step: 'domains',
	key: header( 'x-api-key' ),
	steps: { domains: 'GET /api/email/domain' },
	states: {
		live: { domains: 'domains-ok' },
		unknown: { domains: 'domains-invalid' },
		expired: { domains: 'domains-expired' },
		no_permission: { domains: 'domains-scope' },
		suspended: { domains: 'domains-no-access' },
		over_quota: { domains: 'domains-quota' },
		ip_denied: { domains: 'domains-blocked' },
		rate_limited: { domains: 'domains-rate-limited' },
	},
} );
