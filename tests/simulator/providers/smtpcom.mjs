/**
 * SMTP.com compares the key byte for byte with what stands after "Bearer ":
 * wpmailsmtp.com/docs/smtpcom-api-key-invalid names leading and trailing spaces as a cause of
 * "api_key: invalid".
 */
import { entry_of } from '../lib/state.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const BEARER = 'Bearer ';

/** A suspended account loses all its keys, and the answer is the one for a wrong key (same page). */
const REFUSED = [ 'expired', 'deleted', 'paused', 'suspended' ];

const fail = ( name, status, data ) => ( {
	name,
	status,
	headers: JSON_TYPE,
	body: JSON.stringify( { status: 'fail', data } ),
} );

/**
 * What WP Mail SMTP reads the message id from (src/Providers/SMTPcom/Mailer.php
 * process_response()).
 */
const accepted = () => ( {
	name: 'message-accepted',
	status: 200,
	headers: JSON_TYPE,
	body: JSON.stringify( {
		status: 'success',
		data: { message: 'accepted msg_id: 6a0b5c1e-0000-4000-8000-000000000001' },
	} ),
} );

function message( request, entry, answers ) {
	const sent = request.json() ?? {};
	if ( ! entry.channels.includes( sent.channel ) ) {
		return answers.get( 'channel-not-found-when-sending' );
	}
	return sent.recipients?.to?.length
		? accepted()
		: fail( 'message-without-recipient', 400, { errors: { recipients: 'must be provided' } } );
}

function channel( name, entry, answers ) {
	if ( ! entry.channels.includes( name ) ) {
		return answers.get( 'channel-not-found' );
	}
	return answers.get(
		entry.cancelled?.includes( name ) ? 'channel-cancelled' : 'channel-ok',
		( body ) => ( { ...body, data: { ...body.data, label: name } } )
	);
}

function list( { channels }, answers ) {
	if ( ! channels.length ) {
		return answers.get( 'channels-none' );
	}
	const items = ( [ item ] ) =>
		channels.map( ( name ) => ( { ...item, status: 'active', name } ) );
	return answers.get( 'channels-list', ( body ) => ( {
		...body,
		data: { items: items( body.data.items ) },
	} ) );
}

export default {
	id: 'smtpcom',
	hosts: [ 'api.smtp.com' ],
	first_step: 'account',
	answer( request, account, answers ) {
		const sent = request.header( 'authorization' ) ?? '';
		const found = sent.startsWith( BEARER )
			? entry_of( account, sent.slice( BEARER.length ) )
			: null;
		if ( ! found || REFUSED.includes( found.state ) ) {
			return answers.get( 'account-key-invalid' );
		}
		if ( found.state === 'rate_limited' ) {
			return answers.get( 'account-rate-limited' );
		}
		const entry = {
			...found,
			channels: found.state === 'wrong_account' ? [] : ( found.channels ?? [] ),
		};
		const asked = `${ request.method } ${ request.path }`;
		if ( asked === 'GET /v4/account/' ) {
			return answers.get(
				entry.state === 'under_review' ? 'account-not-active' : 'account-ok'
			);
		}
		if ( asked === 'GET /v4/channels/' ) {
			return list( entry, answers );
		}
		if ( asked.startsWith( 'GET /v4/channels/' ) ) {
			return channel(
				decodeURIComponent( request.path.slice( '/v4/channels/'.length ) ),
				entry,
				answers
			);
		}
		// That a wrong path is told under "url": WP Mail SMTP 4.10.0 SMTPcom/Preflight.php. The words are not known.
		return asked === 'POST /v4/messages'
			? message( request, entry, answers )
			: fail( 'no-such-path', 404, { url: 'not found' } );
	},
};
