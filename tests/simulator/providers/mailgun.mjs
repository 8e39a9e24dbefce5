/**
 * Mailgun knows a domain in one region only, and refuses a domain sending key everywhere but where mail is sent.
 *
 * An entry may hold `"region": "eu"` (else the domain lives in the US) and `"sending_only": true`.
 */
import { basic_pass, dialect } from '../lib/dialect.mjs';

const both = ( name ) => ( { domain: `domain-${ name }`, send: `send-${ name }` } );

const mailgun = dialect( {
	id: 'mailgun',
	hosts: [ 'api.mailgun.net', 'api.eu.mailgun.net' ],
	first_step: 'domain',
	key: basic_pass,
	steps: { domain: 'GET /v4/domains/*', send: 'POST /v3/*/messages' },
	states: {
		live: { domain: 'domain-ok', send: 'send-may-send' },
		unknown: both( 'refused' ),
		no_permission: { send: 'send-may-not-send' },
		wrong_account: both( 'domain-not-found' ),
		ip_denied: both( 'forbidden' ),
		under_review: both( 'not-activated' ),
		suspended: { domain: 'domain-disabled' },
		plan_too_small: both( 'free-account' ),
		trial_recipients: { domain: 'domain-sandbox', send: 'send-sandbox-only' },
		rate_limited: { domain: 'domain-rate-limited', send: 'domain-rate-limited' },
	},
} );

export default {
	...mailgun,
	answer( request, account, answers ) {
		const entry = account.keys[ basic_pass( request ) ?? '' ];
		const sends = request.method === 'POST';
		if ( entry?.sending_only && ! sends ) {
			return answers.get( 'domain-refused' );
		}
		const here = ( entry?.region === 'eu' ) === ( request.host === 'api.eu.mailgun.net' );
		if ( entry && ! here ) {
			return answers.get( sends ? 'send-domain-not-found' : 'domain-domain-not-found' );
		}
		return entry?.sending_only && ( entry.state ?? 'live' ) === 'live'
			? answers.get( 'send-may-send-only' )
			: mailgun.answer( request, account, answers );
	},
};
