/** Loops has one kind of key per team, and one question about it (loops.so/docs/api-reference/api-key). */
import { bearer, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'loops',
	hosts: [ 'app.loops.so' ],
	first_step: 'key',
	key: bearer,
	steps: { key: 'GET /api/v1/api-key' },
	states: {
		live: { key: 'key-ok' },
		unknown: { key: 'key-invalid' },
		rate_limited: { key: 'key-rate-limited' },
	},
} );
