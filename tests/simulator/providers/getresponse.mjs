/** GetResponse: the code in the body tells everything. A key that nobody used for 90 days is answered like a wrong one. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'getresponse',
	hosts: [ 'api.getresponse.com', 'api3.getresponse360.com', 'api3.getresponse360.pl' ],
	first_step: 'account',
	key: header( 'x-auth-token', 'api-key ' ),
	steps: { account: 'GET /v3/accounts' },
	states: {
		live: { account: 'account-ok' },
		unknown: { account: 'account-invalid' },
		no_permission: { account: 'account-forbidden' },
		wrong_account: { account: 'account-domain' },
		ip_denied: { account: 'account-address' },
		under_review: { account: 'account-blocked-for-a-time' },
		suspended: { account: 'account-blocked' },
		rate_limited: { account: 'account-rate-limited' },
	},
} );
