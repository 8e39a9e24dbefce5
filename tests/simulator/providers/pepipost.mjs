/** Pepipost wants the key in the header api_key (trufflehog, pkg/detectors/pepipost); no body of an answer was ever seen. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'pepipost',
	hosts: [ 'api.pepipost.com' ],
	first_step: 'domain',
	key: header( 'api_key' ),
	steps: { domain: 'GET /v5.1/domain/getDomains' },
	states: {
		live: { domain: 'domain-ok' },
		unknown: { domain: 'domain-refused' },
		rate_limited: { domain: 'domain-rate-limited' },
	},
} );
