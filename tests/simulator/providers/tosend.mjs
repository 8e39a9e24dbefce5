/** toSend judges the key before anything else (docs-site@0e2d0be docs/api/introduction.md). */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'tosend',
	hosts: [ 'api.tosend.com' ],
	first_step: 'info',
	key: bearer,
	steps: { info: 'GET /v2/info' },
	states: {
		live: { info: 'info-ok' },
		unknown: { info: 'info-refused' },
		suspended: { info: 'info-suspended' },
		switched_off: { info: 'info-paused' },
		under_review: { info: 'info-pending' },
		over_quota: { info: 'info-no-credits' },
		rate_limited: { info: 'info-rate-limited' },
	},
} );
