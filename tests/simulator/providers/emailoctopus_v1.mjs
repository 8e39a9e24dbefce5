/** EmailOctopus 1.6 takes old and new keys; each stands in its own state, so that a test can let the old API alone know one. */
import { dialect, query } from '../lib/dialect.mjs';

export default dialect( {
	id: 'emailoctopus_v1',
	hosts: [ 'emailoctopus.com' ],
	first_step: 'lists',
	key: query( 'api_key' ),
	steps: { lists: 'GET /api/1.6/lists' },
	states: {
		live: { lists: 'lists-ok' },
		unknown: { lists: 'lists-invalid' },
		no_permission: { lists: 'lists-unauthorised' },
		rate_limited: { lists: 'lists-rate-limited' },
	},
} );
