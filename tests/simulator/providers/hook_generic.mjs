/**
 * Somebody's own server that gets alerts and believes only what is signed. The state holds its `secret`; with a `status` it answers
 * so, whatever comes. It makes the signature itself, as docs/webhooks.md says.
 */
import { createHmac } from 'node:crypto';

const SIGNATURE = /^t=(\d+),v1=([0-9a-f]{64})$/;

const plain = ( status, body ) => ( {
	name: `hook-${ status }`,
	status,
	headers: { 'content-type': 'text/plain' },
	body,
} );

export default {
	id: 'hook_generic',
	hosts: [ 'hooks.shop.example' ],
	answer( request, account ) {
		if ( account.status ) {
			return plain( account.status, '' );
		}
		const [ , time, signature ] =
			SIGNATURE.exec( request.header( 'x-key-health-signature' ) ?? '' ) ?? [];
		const expected = createHmac( 'sha256', account.secret ?? '' )
			.update( `${ time }.${ request.body }` )
			.digest( 'hex' );
		return signature && signature === expected && request.json()
			? plain( 200, 'believed' )
			: plain( 401, 'not signed' );
	},
};
