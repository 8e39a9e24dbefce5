/** beehiiv answers 404 for every publication that a key may not use, as if there were none. */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'beehiiv',
	hosts: [ 'api.beehiiv.com' ],
	first_step: 'publications',
	key: bearer,
	steps: { publications: 'GET /v2/publications', publication: 'GET /v2/publications/*' },
	states: {
		live: { publications: 'publications-ok', publication: 'publication-ok' },
		unknown: { publications: 'publications-refused', publication: 'publication-refused' },
		no_permission: { publications: 'publications-forbidden' },
		wrong_account: { publication: 'publication-not-found' },
		rate_limited: { publications: 'publications-rate-limited' },
	},
} );
