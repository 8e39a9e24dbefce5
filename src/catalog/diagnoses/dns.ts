import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'dns',
	kind: 'reach',
	state: 'unknown',
	title: t( 'This server cannot find {host}' ),
	meaning: t( 'The {key} may be fine; {provider} was not reached, so it was not judged.' ),
	button: t( 'See what stands in the way' ),
	fixes: [ 'reach' ],
	reasons: {
		everything: {
			meaning: t(
				'It finds no other address either, so the server’s name lookup is the cause. The {key} was not sent.'
			),
		},
	},
} );
