/**
 * SparkPost answers the key itself, without "Bearer". An entry may hold `"region": "eu"` (else the account is in the US) and
 * `"sending_only": true`.
 */
import { dialect, header } from '../lib/dialect.mjs';

const key = header( 'authorization' );
const both = ( name ) => ( { account: `account-${ name }`, send: `send-${ name }` } );

const sparkpost = dialect( {
	id: 'sparkpost',
	hosts: [ 'api.sparkpost.com', 'api.eu.sparkpost.com' ],
	first_step: 'account',
	key,
	steps: { account: 'GET /api/v1/account', send: 'POST /api/v1/transmissions' },
	states: {
		live: { account: 'account-ok', send: 'send-may-send' },
		unknown: both( 'invalid' ),
		no_permission: { send: 'send-no-permission' },
		wrong_account: { send: 'send-domain' },
		ip_denied: { account: 'account-send-only', send: 'send-forbidden' },
		suspended: { account: 'account-suspended' },
		under_review: { account: 'account-not-active' },
		over_quota: { send: 'send-over-limit' },
		rate_limited: { account: 'account-rate-limited', send: 'account-rate-limited' },
	},
} );

export default {
	...sparkpost,
	answer( request, account, answers ) {
		const entry = account.keys[ key( request ) ?? '' ];
		const here = ( entry?.region === 'eu' ) === ( request.host === 'api.eu.sparkpost.com' );
		if ( entry && ! here ) {
			return sparkpost.answer( request, { ...account, keys: {} }, answers );
		}
		return entry?.sending_only && request.method === 'GET'
			? answers.get( 'account-send-only' )
			: sparkpost.answer( request, account, answers );
	},
};
