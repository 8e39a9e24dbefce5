/** EmailOctopus v2 says "Invalid key." of old keys too. What the old API says of them is told by emailoctopus_v1.mjs. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'emailoctopus',
	hosts: [ 'api.emailoctopus.com' ],
	first_step: 'lists',
	key: bearer,
	steps: { lists: 'GET /lists' },
	states: {
		live: { lists: 'lists-ok' },
		unknown: { lists: 'lists-invalid' },
		rate_limited: { lists: 'lists-rate-limited' },
	},
} );
