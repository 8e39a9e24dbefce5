/** SendLayer tells its errors by number. */
import { bearer, dialect } from '../lib/dialect.mjs';

const both = ( name ) => ( { webhooks: `webhooks-${ name }`, send: `send-${ name }` } );

export default dialect( {
	id: 'sendlayer',
	hosts: [ 'console.sendlayer.com' ],
	first_step: 'webhooks',
	key: bearer,
	steps: { webhooks: 'GET /api/v1/webhooks', send: 'POST /api/v1/email' },
	states: {
		live: { webhooks: 'webhooks-ok', send: 'send-misses-recipient' },
		unknown: both( 'invalid' ),
		wrong_account: { send: 'send-domain' },
		under_review: { send: 'send-not-verified' },
		suspended: both( 'invalid-user' ),
		over_quota: { send: 'send-quota' },
		rate_limited: { webhooks: 'webhooks-rate-limited', send: 'webhooks-rate-limited' },
	},
} );
