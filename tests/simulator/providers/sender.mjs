/** Sender refuses wrong, expired and revoked tokens alike. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'sender',
	hosts: [ 'api.sender.net' ],
	first_step: 'groups',
	key: bearer,
	steps: { groups: 'GET /v2/groups' },
	states: {
		live: { groups: 'groups-ok' },
		unknown: { groups: 'groups-invalid' },
		rate_limited: { groups: 'groups-rate-limited' },
	},
} );
