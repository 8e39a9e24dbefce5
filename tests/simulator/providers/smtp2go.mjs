/** SMTP2GO tells every key what it may do. */
import { dialect, header } from '../lib/dialect.mjs';

const one = ( name ) => ( { permissions: `permissions-${ name }` } );

export default dialect( {
	id: 'smtp2go',
	hosts: [ 'api.smtp2go.com' ],
	first_step: 'permissions',
	key: header( 'x-smtp2go-api-key' ),
	steps: { permissions: 'POST /v3/api_keys/permissions' },
	states: {
		live: one( 'ok' ),
		unknown: one( 'refused' ),
		no_permission: one( 'no-sending' ),
		ip_denied: one( 'ip-not-allowed' ),
		rate_limited: one( 'rate-limited' ),
	},
} );
