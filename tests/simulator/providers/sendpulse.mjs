/** SendPulse knows a secret together with its ID, and a static key alone: the state lists what is sent as the secret. */
import { bearer, dialect, json } from '../lib/dialect.mjs';

export default dialect( {
	id: 'sendpulse',
	hosts: [ 'api.sendpulse.com' ],
	first_step: 'token',
	key: ( request ) => bearer( request ) ?? json( 'client_secret' )( request ),
	steps: { token: 'POST /oauth/access_token', static: 'GET /addressbooks' },
	states: {
		live: { token: 'token-ok', static: 'static-ok' },
		unknown: { token: 'token-invalid', static: 'static-unauthorized' },
		no_permission: { static: 'static-forbidden' },
		ip_denied: { static: 'static-forbidden' },
		rate_limited: { token: 'token-rate-limited', static: 'token-rate-limited' },
	},
} );
