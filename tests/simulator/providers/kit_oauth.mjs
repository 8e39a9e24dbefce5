/** Kit tells an unknown token, one that is over and one that was taken back apart. Its token endpoint is not there: nothing renews. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'kit_oauth',
	hosts: [ 'api.kit.com' ],
	first_step: 'account',
	key: bearer,
	steps: { account: 'GET /v4/account' },
	states: {
		live: { account: 'account-ok' },
		unknown: { account: 'account-invalid' },
		expired: { account: 'account-expired' },
		deleted: { account: 'account-revoked' },
		rate_limited: { account: 'account-rate-limited' },
	},
} );
