/**
 * Customer.io takes the pair in both regions and tells which one is right, so that only the body differs. A key of another account
 * (`wrong_account`) is one of the EU region.
 */
import { basic_pass, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'customerio',
	hosts: [ 'track.customer.io', 'track-eu.customer.io' ],
	first_step: 'region',
	key: basic_pass,
	steps: { region: 'GET /api/v1/accounts/region' },
	states: {
		live: { region: 'region-us' },
		unknown: { region: 'region-unauthorized' },
		wrong_account: { region: 'region-eu' },
		rate_limited: { region: 'region-rate-limited' },
	},
} );
