/** A key is the password of HTTP Basic, and its ending is the host; a token of a sign-in is asked about at the sign-in service. */
import { basic_pass, dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'mailchimp',
	hosts: [
		'us1.api.mailchimp.com',
		'us6.api.mailchimp.com',
		'us21.api.mailchimp.com',
		'login.mailchimp.com',
	],
	first_step: 'account',
	key: ( request ) => basic_pass( request ) ?? header( 'authorization', 'OAuth ' )( request ),
	steps: { account: 'GET /3.0/', metadata: 'GET /oauth2/metadata' },
	states: {
		live: { account: 'account-ok', metadata: 'metadata-ok' },
		unknown: { account: 'account-invalid', metadata: 'metadata-invalid' },
		suspended: { account: 'account-disabled' },
		no_permission: { account: 'account-forbidden' },
		ip_denied: { account: 'account-blocked' },
		rate_limited: { account: 'account-rate-limited' },
	},
} );
