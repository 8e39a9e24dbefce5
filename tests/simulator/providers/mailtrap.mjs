/**
 * Mailtrap takes the token as `Authorization: Bearer` or as `Api-Token`; the plugin asks with the
 * first. A token for a sandbox is known to the account host and refused by the sending host.
 */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mailtrap',
	hosts: [ 'mailtrap.io', 'send.api.mailtrap.io' ],
	first_step: 'accounts',
	key: bearer,
	steps: { accounts: 'GET /api/accounts', send: 'POST /api/send' },
	states: {
		live: { accounts: 'accounts-ok', send: 'send-empty-message' },
		unknown: { accounts: 'accounts-incorrect', send: 'send-unauthorized' },
		no_permission: { accounts: 'accounts-forbidden', send: 'send-forbidden' },
		wrong_account: { send: 'send-unauthorized' },
		rate_limited: { accounts: 'accounts-rate-limited' },
	},
} );
