/** Benchmark Classic: one token for everything. What it says besides 401 to a wrong one was never seen. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'benchmark_classic',
	hosts: [ 'clientapi.benchmarkemail.com' ],
	first_step: 'client',
	key: header( 'authtoken' ),
	steps: { client: 'GET /Client/' },
	states: {
		live: { client: 'client-ok' },
		unknown: { client: 'client-unauthorized' },
		rate_limited: { client: 'client-rate-limited' },
	},
} );
