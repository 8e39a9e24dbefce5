/** ActiveCampaign answers every key that it does not take with 403, on each account's own host. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'activecampaign',
	hosts: [ 'shop.api-us1.com', 'shop.activehosted.com' ],
	first_step: 'me',
	key: header( 'api-token' ),
	steps: { me: 'GET /api/3/users/me' },
	states: {
		live: { me: 'me-ok' },
		unknown: { me: 'me-forbidden' },
		wrong_account: { me: 'me-forbidden' },
		suspended: { me: 'me-unpaid' },
		rate_limited: { me: 'me-rate-limited' },
	},
} );
