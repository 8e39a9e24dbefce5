/** Tells a lost header from an unknown key, and an unknown key from one that may not read the account. */
import { dialect, header } from '../lib/dialect.mjs';

const key = header( 'authorization', 'Klaviyo-API-Key ' );
const klaviyo = dialect( {
	id: 'klaviyo',
	hosts: [ 'a.klaviyo.com' ],
	first_step: 'accounts',
	key,
	steps: { accounts: 'GET /api/accounts' },
	states: {
		live: { accounts: 'accounts-ok' },
		unknown: { accounts: 'accounts-invalid' },
		no_permission: { accounts: 'accounts-no-permission' },
		ip_denied: { accounts: 'accounts-challenge' },
		rate_limited: { accounts: 'accounts-rate-limited' },
	},
} );

export default {
	...klaviyo,
	answer: ( request, account, answers ) =>
		key( request )
			? klaviyo.answer( request, account, answers )
			: answers.get( 'accounts-no-header' ),
};
