/**
 * Elastic Email says "APIKey Expired" with 400 to every key it does not know (see the answer
 * templates-key-unknown) and "Access Denied." to a key that may not, comes from a foreign address,
 * or belongs to a blocked account. Spaces around the key are no part of a header's value (RFC 9110
 * section 5.5); nothing is known of Elastic Email minding them.
 *
 * The state may hold `"validation_first": true`: the recipient is then missed before the key is
 * looked at.
 */
import { entry_of } from '../lib/state.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const REFUSED = [ 'expired', 'deleted', 'paused' ];
const DENIED = [ 'ip_denied', 'under_review', 'suspended' ];

const accepted = () => ( {
	name: 'message-accepted',
	status: 200,
	headers: JSON_TYPE,
	body: JSON.stringify( {
		TransactionID: '00000000-0000-4000-8000-0000000000ee',
		MessageID: 'simulator-message-0001',
	} ),
} );

const no_recipient = ( request ) => ! request.json()?.Recipients?.To?.length;

function send( request, entry, answers ) {
	if ( no_recipient( request ) ) {
		return answers.get( 'send-may-send' );
	}
	const from = String( request.json().Content?.From ?? '' ).replace( /.*@|>.*/g, '' );
	const foreign = entry.domains && ! entry.domains.includes( from );
	return foreign || entry.state === 'wrong_account'
		? answers.get( 'send-domain-not-validated' )
		: accepted();
}

// Levels of the key: SendHttp for sending, ViewTemplates for reading. Without `scopes` it may do both.
const may = ( entry, level ) => ! entry.scopes || entry.scopes.includes( level );

function judge( step, request, entry, answers ) {
	if ( ! entry || REFUSED.includes( entry.state ) ) {
		return answers.get( `${ step }-key-unknown` );
	}
	if ( entry.state === 'rate_limited' ) {
		return answers.get( `${ step }-rate-limited` );
	}
	if ( DENIED.includes( entry.state ) ) {
		return answers.get( `${ step }-access-denied` );
	}
	if ( step === 'templates' ) {
		const asked = request.query.has( 'scopeType' ) ? 'templates-ok' : 'templates-scope-missing';
		return answers.get( may( entry, 'ViewTemplates' ) ? asked : 'templates-access-denied' );
	}
	if ( entry.state === 'no_permission' || ! may( entry, 'SendHttp' ) ) {
		return answers.get( 'send-may-not-send' );
	}
	return entry.state === 'over_quota'
		? answers.get( 'send-no-credits' )
		: send( request, entry, answers );
}

const STEPS = { 'GET /v4/templates': 'templates', 'POST /v4/emails/transactional': 'send' };
const NO_SUCH_PATH = {
	name: 'no-such-path',
	status: 404,
	headers: JSON_TYPE,
	body: '{"Error":"Not found"}',
};

export default {
	id: 'elasticemail',
	hosts: [ 'api.elasticemail.com' ],
	first_step: 'templates',
	answer( request, account, answers ) {
		const step = STEPS[ `${ request.method } ${ request.path }` ];
		if ( ! step ) {
			return NO_SUCH_PATH;
		}
		if ( step === 'send' && account.validation_first && no_recipient( request ) ) {
			return answers.get( 'send-may-send' );
		}
		const sent = request.header( 'x-elasticemail-apikey' ) ?? '';
		const entry = entry_of( account, sent.replace( /^[ \t]+|[ \t]+$/g, '' ) );
		return judge( step, request, entry, answers );
	},
};
