/**
 * MailerSend refuses wrong, empty and padded tokens in the same words (WP Mail SMTP 4.10.0
 * src/Providers/MailerSend/Preflight.php), so the token counts as it was sent. The quota is told to
 * every live token, whatever it may do.
 */
import { entry_of } from '../lib/state.mjs';

const BEARER = 'Bearer ';
const REFUSED = [ 'expired', 'deleted', 'paused' ];

/** Said on every endpoint, before anything else about the request. */
const ACCOUNT = {
	switched_off: 'switched-off',
	under_review: 'under-review',
	suspended: 'suspended',
	ip_denied: 'ip-not-allowed',
	rate_limited: 'rate-limited',
};

/** Said when something is to be sent. */
const SENDING = {
	no_permission: 'no-permission',
	over_quota: 'daily-limit',
	email_limit: 'email-limit',
	trial_limit: 'trial-limit',
	trial_recipients: 'trial-recipients',
	plan_too_small: 'plan-too-small',
};

/**
 * An empty body, as recorded in mailersend-python@3daa260
 * tests/fixtures/cassettes/email_send_text_only.yaml.
 */
const accepted = () => ( {
	name: 'message-accepted',
	status: 202,
	headers: {
		'content-type': 'text/html; charset=UTF-8',
		'x-message-id': '6888dfba00000000000000aa',
	},
	body: '',
} );

const missing_path = () => ( {
	name: 'no-such-path',
	status: 404,
	headers: { 'content-type': 'application/json' },
	body: '{\n    "message": "Resource not found."\n}',
} );

function send( request, entry, answers ) {
	if ( SENDING[ entry.state ] ) {
		return answers.get( `send-${ SENDING[ entry.state ] }` );
	}
	const message = request.json() ?? {};
	const domain = String( message.from?.email ?? '' ).split( '@' )[ 1 ];
	const verified = entry.state !== 'wrong_account' && ( entry.domains ?? [] ).includes( domain );
	const whole =
		message.to?.length &&
		message.subject &&
		( message.text || message.html || message.template_id );
	if ( domain && ! verified ) {
		return answers.get( whole ? 'send-domain-not-verified-alone' : 'send-domain-not-verified' );
	}
	return whole ? accepted() : answers.get( 'send-may-send' );
}

export default {
	id: 'mailersend',
	hosts: [ 'api.mailersend.com' ],
	first_step: 'quota',
	answer( request, account, answers ) {
		const step = { 'GET /v1/api-quota': 'quota', 'POST /v1/email': 'send' }[
			`${ request.method } ${ request.path }`
		];
		const sent = request.header( 'authorization' ) ?? '';
		const entry = sent.startsWith( BEARER )
			? entry_of( account, sent.slice( BEARER.length ) )
			: null;
		if ( ! entry || REFUSED.includes( entry.state ) ) {
			return answers.get( `${ step ?? 'quota' }-unauthenticated` );
		}
		if ( ! step ) {
			return missing_path();
		}
		if ( ACCOUNT[ entry.state ] ) {
			return answers.get( `${ step }-${ ACCOUNT[ entry.state ] }` );
		}
		if ( step === 'quota' ) {
			return answers.get( entry.state === 'over_quota' ? 'quota-nothing-left' : 'quota-ok' );
		}
		return send( request, entry, answers );
	},
};
