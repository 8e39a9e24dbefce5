/**
 * EmailOctopus v2 says "Invalid key." of old keys too, which only the old API knows: here a key that is `expired`. A test that speaks the
 * old API alone names emailoctopus_v1 in the state, and not this one.
 */
import { bearer, dialect, query } from '../lib/dialect.mjs';

const old = query( 'api_key' );

export default dialect( {
	id: 'emailoctopus',
	hosts: [ 'api.emailoctopus.com', 'emailoctopus.com' ],
	first_step: 'lists',
	key: ( request ) => bearer( request ) ?? old( request ),
	steps: { lists: 'GET /lists', legacy: 'GET /api/1.6/lists' },
	states: {
		live: { lists: 'lists-ok', legacy: 'legacy-accepted' },
		unknown: { lists: 'lists-invalid', legacy: 'legacy-invalid' },
		expired: { lists: 'lists-invalid', legacy: 'legacy-accepted' },
		rate_limited: { lists: 'lists-rate-limited' },
	},
} );
