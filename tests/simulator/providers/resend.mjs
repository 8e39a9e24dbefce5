/** Resend refuses a healthy sending key with 401 wherever nothing is sent. An entry may hold `"sending_only": true`. */
import { bearer, dialect } from '../lib/dialect.mjs';

const resend = dialect( {
	id: 'resend',
	hosts: [ 'api.resend.com' ],
	first_step: 'domains',
	key: bearer,
	steps: { domains: 'GET /domains', send: 'POST /emails' },
	states: {
		live: { domains: 'domains-ok', send: 'send-misses-recipient' },
		unknown: { domains: 'domains-invalid-400', send: 'send-invalid' },
		no_permission: { send: 'send-restricted' },
		wrong_account: { send: 'send-domain-not-verified' },
		trial_recipients: { domains: 'domains-no-domain', send: 'send-testing-only' },
		over_quota: { domains: 'domains-quota', send: 'send-quota' },
		rate_limited: { domains: 'domains-rate-limited', send: 'domains-rate-limited' },
	},
} );

export default {
	...resend,
	answer( request, account, answers ) {
		const entry = account.keys[ bearer( request ) ?? '' ];
		const sends_only = entry?.sending_only && ( entry.state ?? 'live' ) === 'live';
		return sends_only && request.path === '/domains'
			? answers.get( 'domains-send-only' )
			: resend.answer( request, account, answers );
	},
};
