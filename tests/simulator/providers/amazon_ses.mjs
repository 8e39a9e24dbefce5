/**
 * Amazon SES in two regions. The account is known by the access key ID, as it stands in the signature; the signature itself is not
 * judged, so that a wrong secret is a state of its own (`wrong_account`).
 */
import { dialect, sigv4 } from '../lib/dialect.mjs';

export default dialect( {
	id: 'amazon_ses',
	hosts: [
		'sts.us-east-1.amazonaws.com',
		'email.us-east-1.amazonaws.com',
		'sts.eu-central-1.amazonaws.com',
		'email.eu-central-1.amazonaws.com',
	],
	first_step: 'identity',
	key: sigv4,
	steps: { identity: 'POST /', account: 'GET /v2/email/account' },
	states: {
		live: { identity: 'identity-ok', account: 'account-ok' },
		unknown: { identity: 'identity-unknown-id', account: 'account-denied' },
		expired: { identity: 'identity-temporary-over' },
		wrong_account: { identity: 'identity-wrong-secret' },
		no_permission: { account: 'account-denied' },
		suspended: { account: 'account-shut-down' },
		switched_off: { account: 'account-paused' },
		under_review: { account: 'account-probation' },
		trial_recipients: { account: 'account-sandbox' },
	},
} );
