/** Campaign Monitor answers 401 for a wrong key and for a client of somebody else; only the code tells them apart. */
import { basic_user, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'campaign_monitor',
	hosts: [ 'api.createsend.com' ],
	first_step: 'date',
	key: basic_user,
	steps: {
		date: 'GET /api/v3.3/systemdate.json',
		client: 'GET /api/v3.3/clients/*/lists.json',
	},
	states: {
		live: { date: 'date-ok', client: 'client-ok' },
		unknown: { date: 'date-invalid', client: 'client-invalid' },
		wrong_account: { client: 'client-foreign' },
		rate_limited: { date: 'date-rate-limited' },
	},
} );
