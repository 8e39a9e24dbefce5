/** Turnstile answers always with 200; what is wrong stands in `error-codes`. Every visitor token is made up here. */
import { dialect, form } from '../lib/dialect.mjs';

export default dialect( {
	id: 'turnstile',
	hosts: [ 'challenges.cloudflare.com' ],
	first_step: 'verify',
	key: form( 'secret' ),
	steps: { verify: 'POST /turnstile/v0/siteverify' },
	states: {
		live: { verify: 'verify-ok' },
		unknown: { verify: 'verify-invalid' },
		rate_limited: { verify: 'verify-rate-limited' },
	},
} );
