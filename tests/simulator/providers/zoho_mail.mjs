/** Zoho Mail is never asked: whatever comes is an error of the test, and is answered with 404. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'zoho_mail',
	hosts: [ 'mail.zoho.com', 'accounts.zoho.com' ],
	first_step: 'stored',
	key: header( 'authorization', 'Zoho-oauthtoken ' ),
	steps: {},
	states: { live: {}, unknown: {} },
} );
