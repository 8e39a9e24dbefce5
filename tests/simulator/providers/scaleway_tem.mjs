/**
 * Scaleway names the reason of a refusal beside its type (scaleway-sdk-go scw/errors.go). A key that
 * only sends may not read the domains.
 */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'scaleway_tem',
	hosts: [ 'api.scaleway.com' ],
	first_step: 'domains',
	key: header( 'x-auth-token' ),
	steps: {
		domains: 'GET /transactional-email/v1alpha1/regions/*/domains',
		send: 'POST /transactional-email/v1alpha1/regions/*/emails',
	},
	states: {
		live: { domains: 'domains-ok', send: 'send-may-send' },
		unknown: { domains: 'domains-not-found', send: 'send-not-found' },
		expired: { domains: 'domains-expired', send: 'send-expired' },
		no_permission: { domains: 'domains-permissions', send: 'send-may-send' },
		wrong_account: { domains: 'domains-permissions', send: 'send-permissions' },
		suspended: { domains: 'domains-locked' },
		over_quota: { domains: 'domains-quota', send: 'send-quota' },
	},
} );
