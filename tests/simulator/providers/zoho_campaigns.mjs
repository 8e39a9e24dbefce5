/** Most refusals come with status 200. Zoho's token endpoint is not there, so that a test that renews a token fails. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'zoho_campaigns',
	hosts: [ 'campaigns.zoho.com', 'campaigns.zoho.eu' ],
	first_step: 'lists',
	key: header( 'authorization', 'Zoho-oauthtoken ' ),
	steps: { lists: 'GET /api/v1.1/getmailinglists' },
	states: {
		live: { lists: 'lists-ok' },
		unknown: { lists: 'lists-refused-too-early' },
		no_permission: { lists: 'lists-denied' },
		wrong_account: { lists: 'lists-no-account' },
		suspended: { lists: 'lists-not-active' },
	},
} );
