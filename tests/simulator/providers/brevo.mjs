/** Brevo gives a foreign address and a wrong key the same code, and lets a restricted key read next to nothing. */
import { dialect, header } from '../lib/dialect.mjs';

const both = ( name ) => ( { account: `account-${ name }`, send: `send-${ name }` } );

export default dialect( {
	id: 'brevo',
	hosts: [ 'api.brevo.com' ],
	first_step: 'account',
	key: header( 'api-key' ),
	steps: { account: 'GET /v3/account', send: 'POST /v3/smtp/email' },
	states: {
		live: { account: 'account-ok', send: 'send-may-send' },
		unknown: both( 'invalid' ),
		paused: both( 'disabled' ),
		no_permission: { account: 'account-restricted', send: 'send-no-permission' },
		wrong_account: { send: 'send-sender-not-valid' },
		ip_denied: both( 'ip-not-allowed' ),
		under_review: { send: 'send-not-activated' },
		suspended: both( 'under-validation' ),
		over_quota: { send: 'send-no-credits' },
		rate_limited: { account: 'account-rate-limited', send: 'account-rate-limited' },
	},
} );
