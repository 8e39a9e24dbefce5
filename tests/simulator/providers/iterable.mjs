/** A key lives in one of two data centers (`region` of its entry, `us` when there is none); the other one does not know it. */
import { dialect, header } from '../lib/dialect.mjs';
import { entry_of } from '../lib/state.mjs';

const HOSTS = { us: 'api.iterable.com', eu: 'api.eu.iterable.com' };
const key = header( 'api-key' );
const iterable = dialect( {
	id: 'iterable',
	hosts: Object.values( HOSTS ),
	first_step: 'channels',
	key,
	steps: { channels: 'GET /api/channels' },
	states: {
		live: { channels: 'channels-ok' },
		unknown: { channels: 'channels-invalid' },
		no_permission: { channels: 'channels-forbidden' },
		rate_limited: { channels: 'channels-rate-limited-words' },
	},
} );

export default {
	...iterable,
	answer( request, account, answers ) {
		const entry = entry_of( account, key( request ) ?? '' );
		const is_there = ! entry || HOSTS[ entry.region ?? 'us' ] === request.host;
		return is_there
			? iterable.answer( request, account, answers )
			: answers.get( 'channels-invalid' );
	},
};
