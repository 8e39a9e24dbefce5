/**
 * Cloudflare knows tokens of persons (cfut_) and of accounts (cfat_), each at its own endpoint only;
 * the other one says "Invalid API Token" (KingPin/Garrul@237829e src/lib/cf-usage.ts). Tokens of
 * before 2026 have no prefix: here they belong to persons.
 */
import { bearer, dialect } from '../lib/dialect.mjs';

const USER = '/client/v4/user/tokens/verify';

const known = dialect( {
	id: 'cloudflare_email',
	hosts: [ 'api.cloudflare.com' ],
	first_step: 'user',
	key: bearer,
	steps: { user: `GET ${ USER }`, account: 'GET /client/v4/accounts/*/tokens/verify' },
	states: {
		live: { user: 'user-active', account: 'account-active' },
		unknown: { user: 'user-invalid', account: 'account-invalid' },
		expired: { user: 'user-expired', account: 'account-expired' },
		paused: { user: 'user-disabled', account: 'account-disabled' },
		ip_denied: { user: 'user-location', account: 'account-location' },
		rate_limited: { user: 'user-rate-limited' },
	},
} );

export default {
	...known,
	answer( request, account, answers ) {
		const sent = bearer( request ) ?? '';
		if ( sent.length < 40 ) {
			return answers.get( sent ? 'user-bad-form' : 'user-no-header' );
		}
		const asks_user = request.path === USER;
		return sent.startsWith( 'cfat_' ) === asks_user
			? answers.get( asks_user ? 'user-invalid' : 'account-invalid' )
			: known.answer( request, account, answers );
	},
};
