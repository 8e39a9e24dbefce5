/** Drip: a token belongs to a user. Accounts of others do not exist for it. */
import { basic_user, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'drip',
	hosts: [ 'api.getdrip.com' ],
	first_step: 'accounts',
	key: basic_user,
	steps: { accounts: 'GET /v2/accounts', account: 'GET /v2/accounts/*' },
	states: {
		live: { accounts: 'accounts-ok', account: 'account-ok' },
		unknown: { accounts: 'accounts-refused', account: 'account-refused' },
		no_permission: { accounts: 'accounts-forbidden', account: 'account-forbidden' },
		wrong_account: { account: 'account-not-found' },
		rate_limited: { accounts: 'accounts-rate-limited' },
	},
} );
