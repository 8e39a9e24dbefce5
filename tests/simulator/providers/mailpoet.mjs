/** The key is the password of the user "api"; the statuses are those of the plugin's own list. */
import { basic_pass, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mailpoet',
	hosts: [ 'bridge.mailpoet.com' ],
	first_step: 'me',
	key: basic_pass,
	steps: { me: 'POST /api/v0/me' },
	states: {
		live: { me: 'me-ok' },
		unknown: { me: 'me-invalid' },
		expired: { me: 'me-expired' },
		wrong_account: { me: 'me-other-site' },
		under_review: { me: 'me-pending' },
		suspended: { me: 'me-banned' },
		over_quota: { me: 'me-volume' },
		plan_too_small: { me: 'me-no-plan' },
		rate_limited: { me: 'me-rate-limited' },
	},
} );
