/** One refusal for every key that is not there. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'kit_v4_key',
	hosts: [ 'api.kit.com' ],
	first_step: 'account',
	key: header( 'x-kit-api-key' ),
	steps: { account: 'GET /v4/account' },
	states: {
		live: { account: 'account-ok' },
		unknown: { account: 'account-invalid' },
		rate_limited: { account: 'account-rate-limited' },
	},
} );
