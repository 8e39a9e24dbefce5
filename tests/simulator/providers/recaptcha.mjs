/** reCAPTCHA answers always with 200; what is wrong stands in `error-codes`. Every visitor token is made up here. */
import { dialect, form } from '../lib/dialect.mjs';

export default dialect( {
	id: 'recaptcha',
	hosts: [ 'www.google.com' ],
	first_step: 'verify',
	key: form( 'secret' ),
	steps: { verify: 'POST /recaptcha/api/siteverify' },
	states: {
		live: { verify: 'verify-ok' },
		unknown: { verify: 'verify-invalid-both' },
		rate_limited: { verify: 'verify-rate-limited' },
	},
} );
