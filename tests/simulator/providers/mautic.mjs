/** A Mautic of one's own: user name and password are judged together, the state lists the password. */
import { basic_pass, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mautic',
	hosts: [ 'mautic.example.com' ],
	first_step: 'self',
	key: basic_pass,
	steps: { self: 'GET /api/users/self' },
	states: {
		live: { self: 'self-ok' },
		unknown: { self: 'self-invalid' },
		no_permission: { self: 'self-forbidden' },
		switched_off: { self: 'self-api-disabled' },
		rate_limited: { self: 'self-rate-limited' },
	},
} );
