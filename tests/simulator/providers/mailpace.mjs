/** MailPace answers a wrong token with 400 (mailpace/docs@98cf844 docs/reference/responses.md). */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mailpace',
	hosts: [ 'app.mailpace.com' ],
	first_step: 'send',
	key: header( 'mailpace-server-token' ),
	steps: { send: 'POST /api/v1/send' },
	states: {
		live: { send: 'send-may-send' },
		unknown: { send: 'send-invalid' },
		wrong_account: { send: 'send-other-domain' },
		under_review: { send: 'send-domain-not-verified' },
		suspended: { send: 'send-disabled' },
		plan_too_small: { send: 'send-no-plan' },
		rate_limited: { send: 'send-rate-limited' },
	},
} );
