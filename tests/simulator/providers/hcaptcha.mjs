/**
 * hCaptcha judges the visitor token before the secret key (live tests of the npm package verify-hcaptcha): every token here is made
 * up, so that a wrong secret key is answered as a good one. `names_secrets` in the state makes it name wrong secret keys.
 */
import { entry_of } from '../lib/state.mjs';

const REFUSED = [ 'expired', 'deleted', 'paused' ];

export default {
	id: 'hcaptcha',
	hosts: [ 'api.hcaptcha.com' ],
	first_step: 'verify',
	answer( request, account, answers ) {
		if ( `${ request.method } ${ request.path }` !== 'POST /siteverify' ) {
			return answers.get( 'verify-bad-request' );
		}
		const form = request.form();
		if ( ! form.get( 'secret' ) ) {
			return answers.get( 'verify-missing' );
		}
		const entry = entry_of( account, form.get( 'secret' ) );
		if ( entry?.state === 'rate_limited' ) {
			return answers.get( 'verify-rate-limited' );
		}
		if ( account.names_secrets && ( ! entry || REFUSED.includes( entry.state ) ) ) {
			return answers.get( 'verify-invalid' );
		}
		if ( form.get( 'sitekey' ) && entry?.state === 'wrong_account' ) {
			return answers.get( 'verify-mismatch' );
		}
		return answers.get( form.has( 'sitekey' ) ? 'verify-token-refused' : 'compare-ok' );
	},
};
