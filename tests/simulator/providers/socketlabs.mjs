/**
 * SocketLabs takes keys of 61 characters as a bearer token and older ones in the message
 * (socketlabs-php@d91edd5 SocketLabsClient.php).
 */
import { bearer, dialect, json } from '../lib/dialect.mjs';

const PATH = 'POST /api/v1/email';
const told = ( step, file ) => ( { [ step ]: `${ step }-${ file }` } );

const by = ( step, key ) =>
	dialect( {
		id: 'socketlabs',
		hosts: [ 'inject.socketlabs.com' ],
		first_step: 'bearer',
		key,
		steps: { [ step ]: PATH },
		states: {
			live: told( step, 'no-messages' ),
			unknown: told( step, 'refused' ),
			suspended: told( step, 'disabled' ),
			over_quota: told( step, 'over-quota' ),
		},
	} );

const newer = by( 'bearer', ( request ) => {
	const sent = bearer( request );
	return sent?.includes( '.' ) ? sent : null;
} );
const older = by( 'body', json( 'ApiKey' ) );

export default {
	...newer,
	answer( request, account, answers ) {
		return ( bearer( request ) === null ? older : newer ).answer( request, account, answers );
	},
};
