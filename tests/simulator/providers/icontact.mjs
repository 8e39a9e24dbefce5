/** The password is the key here; a missing user name is said first. */
import { dialect, header } from '../lib/dialect.mjs';

const icontact = dialect( {
	id: 'icontact',
	hosts: [ 'app.icontact.com' ],
	first_step: 'accounts',
	key: header( 'api-password' ),
	steps: { accounts: 'GET /icp/a/' },
	states: {
		live: { accounts: 'accounts-ok' },
		unknown: { accounts: 'accounts-password' },
		wrong_account: { accounts: 'accounts-application' },
		no_permission: { accounts: 'accounts-forbidden' },
		suspended: { accounts: 'accounts-unpaid' },
		rate_limited: { accounts: 'accounts-rate-limited' },
	},
} );

export default {
	...icontact,
	answer: ( request, account, answers ) =>
		request.header( 'api-username' )
			? icontact.answer( request, account, answers )
			: answers.get( 'accounts-user' ),
};
