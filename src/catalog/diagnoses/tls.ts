import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'tls',
	kind: 'reach',
	state: 'unknown',
	title: t( 'No secure connection to {host}' ),
	meaning: t( 'The certificate could not be verified on this server. The {key} was not sent.' ),
	button: t( 'See what stands in the way' ),
	fixes: [ 'reach' ],
	reasons: {
		everything: {
			meaning: t(
				'The server cannot make a secure connection to anyone, so the cause is on the server. The {key} was not sent.'
			),
		},
	},
} );
