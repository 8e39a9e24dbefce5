/** Mandrill takes the key in the body and tells a wrong one with status 500. */
import { dialect, json } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mandrill',
	hosts: [ 'mandrillapp.com' ],
	first_step: 'ping',
	key: json( 'key' ),
	steps: { ping: 'POST /api/1.0/users/ping2' },
	states: {
		live: { ping: 'ping-ok' },
		unknown: { ping: 'ping-invalid-500' },
		plan_too_small: { ping: 'ping-payment-required' },
		rate_limited: { ping: 'ping-rate-limited' },
	},
} );
