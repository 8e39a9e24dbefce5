import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'connection_refused',
	kind: 'reach',
	state: 'unknown',
	title: t( '{host} does not accept connections from this server' ),
	meaning: t( 'The {key} may be fine; {provider} was not reached, so it was not judged.' ),
	button: t( 'See what stands in the way' ),
	fixes: [ 'reach' ],
	reasons: {
		everything: {
			title: t( 'This server cannot connect to anyone' ),
			meaning: t(
				'WordPress.org could not be reached either, so a firewall or the network of the server is the cause.'
			),
		},
	},
} );
