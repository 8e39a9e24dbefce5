/**
 * SendGrid tells every key what it may do, and says "Maximum credits exceeded" with 401 when it is asked to send.
 *
 * An entry may hold `"region": "eu"`: such a key is known at api.eu.sendgrid.com alone; without it a key is known at both hosts.
 * With `"full_access": true` it may do everything.
 */
import { bearer, dialect } from '../lib/dialect.mjs';

const both = ( name ) => ( { scopes: `scopes-${ name }`, send: `send-${ name }` } );

const sendgrid = dialect( {
	id: 'sendgrid',
	hosts: [ 'api.sendgrid.com', 'api.eu.sendgrid.com' ],
	first_step: 'scopes',
	key: bearer,
	steps: { scopes: 'GET /v3/scopes', send: 'POST /v3/mail/send' },
	states: {
		live: { scopes: 'scopes-ok', send: 'send-misses-recipient' },
		unknown: both( 'invalid' ),
		no_permission: { scopes: 'scopes-no-mail-send', send: 'send-access-forbidden' },
		wrong_account: { send: 'send-sender-not-verified' },
		ip_denied: both( 'ip-not-listed' ),
		suspended: both( 'invalid' ),
		under_review: { send: 'send-not-authorized' },
		over_quota: { send: 'send-credits-exceeded' },
		rate_limited: { scopes: 'scopes-rate-limited', send: 'scopes-rate-limited' },
	},
} );

export default {
	...sendgrid,
	answer( request, account, answers ) {
		const entry = account.keys[ bearer( request ) ?? '' ];
		const at_eu = request.host === 'api.eu.sendgrid.com';
		const known = ! entry?.region || ( entry.region === 'eu' ) === at_eu;
		if ( known && entry?.full_access && request.method === 'GET' ) {
			return answers.get( 'scopes-full-access' );
		}
		return sendgrid.answer( request, known ? account : { ...account, keys: {} }, answers );
	},
};
