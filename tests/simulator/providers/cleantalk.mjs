/** CleanTalk answers always with 200: what the license is like stands in `data`, a refusal in `error_no`. */
import { dialect, form } from '../lib/dialect.mjs';

export default dialect( {
	id: 'cleantalk',
	hosts: [ 'api.cleantalk.org' ],
	first_step: 'account',
	key: form( 'auth_key' ),
	steps: { account: 'POST /' },
	states: {
		live: { account: 'account-ok' },
		unknown: { account: 'account-invalid' },
		expired: { account: 'account-license-over' },
		over_quota: { account: 'account-renew-soon' },
		rate_limited: { account: 'account-rate-limited' },
	},
} );
