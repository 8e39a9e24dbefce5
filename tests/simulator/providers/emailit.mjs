/** Since 2026-09-27 a key of Emailit that only sends may read nothing (changelog, sending-key-scope). */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'emailit',
	hosts: [ 'api.emailit.com' ],
	first_step: 'domains',
	key: bearer,
	steps: { domains: 'GET /v2/domains', send: 'POST /v2/emails' },
	states: {
		live: { domains: 'domains-ok', send: 'send-may-send' },
		unknown: { domains: 'domains-invalid', send: 'send-invalid' },
		no_permission: { domains: 'domains-forbidden', send: 'send-may-send' },
		suspended: { domains: 'domains-forbidden', send: 'send-forbidden' },
		trial_recipients: { domains: 'domains-forbidden', send: 'send-sandbox' },
		rate_limited: { domains: 'domains-rate-limited' },
	},
} );
