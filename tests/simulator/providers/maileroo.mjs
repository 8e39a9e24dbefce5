/** Maileroo takes the sending key as `X-Api-Key` or as a bearer token; the plugin asks with the first. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'maileroo',
	hosts: [ 'smtp.maileroo.com' ],
	first_step: 'send',
	key: header( 'x-api-key' ),
	steps: { send: 'POST /api/v2/emails' },
	states: {
		live: { send: 'send-may-send' },
		unknown: { send: 'send-invalid' },
		rate_limited: { send: 'send-rate-limited' },
	},
} );
