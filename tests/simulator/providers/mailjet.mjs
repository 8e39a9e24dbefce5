/** Mailjet judges the pair. The state knows a key by `API key:secret key`; a key alone is taken with any secret. */
import { basic_pass, basic_user, dialect } from '../lib/dialect.mjs';

const both = ( name ) => ( { sender: `sender-${ name }`, send: `send-${ name }` } );

const mailjet = dialect( {
	id: 'mailjet',
	hosts: [ 'api.mailjet.com' ],
	first_step: 'sender',
	key: basic_user,
	steps: { sender: 'GET /v3/REST/sender', send: 'POST /v3.1/send' },
	states: {
		live: { sender: 'sender-ok', send: 'send-misses-recipient' },
		unknown: both( 'invalid' ),
		wrong_account: { send: 'send-sender-not-authorized' },
		suspended: both( 'suspended' ),
		under_review: { send: 'send-suspended' },
		rate_limited: { sender: 'sender-rate-limited', send: 'sender-rate-limited' },
	},
} );

export default {
	...mailjet,
	answer( request, account, answers ) {
		const user = basic_user( request ) ?? '';
		const entry = account.keys[ `${ user }:${ basic_pass( request ) ?? '' }` ];
		const keys = entry ? { [ user ]: entry } : account.keys;
		return mailjet.answer( request, { ...account, keys }, answers );
	},
};
