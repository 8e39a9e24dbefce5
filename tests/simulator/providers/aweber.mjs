/** Only the API: the host of the token endpoint is not there, so that a test that renews a token fails. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'aweber',
	hosts: [ 'api.aweber.com' ],
	first_step: 'accounts',
	key: bearer,
	steps: { accounts: 'GET /1.0/accounts' },
	states: {
		live: { accounts: 'accounts-ok' },
		unknown: { accounts: 'accounts-refused-too-early' },
		wrong_account: { accounts: 'accounts-account-gone' },
		suspended: { accounts: 'accounts-suspended' },
		under_review: { accounts: 'accounts-on-hold' },
		rate_limited: { accounts: 'accounts-too-fast' },
	},
} );
