/** Both values stand in the address. The state of the secret is that of its own entry. */
import { dialect, query } from '../lib/dialect.mjs';

const key = ( request ) => query( 'api_key' )( request ) ?? query( 'api_secret' )( request );
const v3 = dialect( {
	id: 'kit_v3',
	hosts: [ 'api.convertkit.com' ],
	first_step: 'forms',
	key,
	steps: { forms: 'GET /v3/forms', account: 'GET /v3/account' },
	states: {
		live: { forms: 'forms-ok', account: 'account-ok' },
		unknown: { forms: 'forms-invalid', account: 'account-refused' },
		over_quota: { forms: 'forms-subscribers' },
		rate_limited: { forms: 'forms-rate-limited' },
	},
} );

export default {
	...v3,
	answer: ( request, account, answers ) =>
		key( request ) ? v3.answer( request, account, answers ) : answers.get( 'forms-missing' ),
};
