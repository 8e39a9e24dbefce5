/** Tells a missing header from a key that is not there. */
import { dialect, header } from '../lib/dialect.mjs';

const key = header( 'x-mailerlite-apikey' );
const classic = dialect( {
	id: 'mailerlite_classic',
	hosts: [ 'api.mailerlite.com' ],
	first_step: 'groups',
	key,
	steps: { groups: 'GET /api/v2/groups' },
	states: {
		live: { groups: 'groups-ok' },
		unknown: { groups: 'groups-invalid' },
		rate_limited: { groups: 'groups-rate-limited' },
	},
} );

export default {
	...classic,
	answer: ( request, account, answers ) =>
		key( request )
			? classic.answer( request, account, answers )
			: answers.get( 'groups-no-header' ),
};
