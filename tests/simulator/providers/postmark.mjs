/**
 * Postmark takes a server token in one header and an account token in another. An entry may hold `"account_token": true`, and
 * `streams` (names); without it any message stream is there.
 */
import { dialect, header } from '../lib/dialect.mjs';

const server = header( 'x-postmark-server-token' );
const account_token = header( 'x-postmark-account-token' );
const refused = { stats: 'stats-invalid', stream: 'stats-invalid', send: 'send-invalid' };

const postmark = dialect( {
	id: 'postmark',
	hosts: [ 'api.postmarkapp.com' ],
	first_step: 'stats',
	key: server,
	steps: {
		stats: 'GET /deliverystats',
		stream: 'GET /message-streams/*',
		send: 'POST /email',
	},
	states: {
		live: { stats: 'stats-ok', stream: 'stream-ok', send: 'send-misses-recipient' },
		unknown: refused,
		wrong_account: { send: 'send-signature-not-found' },
		ip_denied: { send: 'send-ip-not-allowed' },
		under_review: { send: 'send-pending' },
		suspended: { send: 'send-may-not-send' },
		over_quota: { send: 'send-no-credits' },
		rate_limited: {
			stats: 'stats-rate-limited',
			stream: 'stats-rate-limited',
			send: 'stats-rate-limited',
		},
	},
} );

export default {
	...postmark,
	answer( request, account, answers ) {
		if ( request.path === '/domains' ) {
			const known = account.keys[ account_token( request ) ?? '' ]?.account_token;
			return answers.get( known ? 'account-account-token' : 'account-refused' );
		}
		const entry = account.keys[ server( request ) ?? '' ];
		if ( entry?.account_token ) {
			return answers.get( 'stats-invalid' );
		}
		const [ , stream ] = /^\/message-streams\/([^/]+)$/.exec( request.path ) ?? [];
		return stream && entry?.streams && ! entry.streams.includes( stream )
			? answers.get( 'stream-not-found' )
			: postmark.answer( request, account, answers );
	},
};
