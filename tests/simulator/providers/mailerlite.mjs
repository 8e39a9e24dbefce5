/** One refusal for every token that is not there; the end inside the token is not looked at. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mailerlite',
	hosts: [ 'connect.mailerlite.com' ],
	first_step: 'groups',
	key: bearer,
	steps: { groups: 'GET /api/groups' },
	states: {
		live: { groups: 'groups-ok' },
		unknown: { groups: 'groups-invalid' },
		no_permission: { groups: 'groups-forbidden' },
		rate_limited: { groups: 'groups-rate-limited-words' },
	},
} );
