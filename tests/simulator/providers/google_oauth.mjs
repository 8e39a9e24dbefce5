/** Only tokeninfo: the token endpoint is not there, so that a test that renews a token fails. */
import { dialect, form } from '../lib/dialect.mjs';

export default dialect( {
	id: 'google_oauth',
	hosts: [ 'oauth2.googleapis.com' ],
	first_step: 'token',
	key: form( 'access_token' ),
	steps: { token: 'POST /tokeninfo' },
	states: {
		live: { token: 'token-ok' },
		unknown: { token: 'token-refused-too-early' },
		no_permission: { token: 'token-may-not-send' },
		rate_limited: { token: 'token-rate-limited' },
	},
} );
