/** OOPSpam looks at the key before it looks at the text (OOPSpam/docs@466ec7a: 401 for a wrong key). */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'oopspam',
	hosts: [ 'api.oopspam.com' ],
	first_step: 'check',
	key: header( 'x-api-key' ),
	steps: { check: 'POST /v1/spamdetection' },
	states: {
		live: { check: 'check-ok' },
		unknown: { check: 'check-invalid' },
		over_quota: { check: 'check-nothing-left' },
		rate_limited: { check: 'check-rate-limited' },
	},
} );
