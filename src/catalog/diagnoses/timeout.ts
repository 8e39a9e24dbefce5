import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'timeout',
	kind: 'reach',
	state: 'unknown',
	title: t( '{provider} did not answer within {seconds} seconds' ),
	meaning: t( 'The {key} may be fine; {provider} was not reached, so it was not judged.' ),
	button: t( 'See what stands in the way' ),
	fixes: [ 'reach' ],
	reasons: {
		everything: {
			title: t( 'This server gets no answer from outside' ),
			meaning: t(
				'WordPress.org did not answer either, so the cause is on the server or its network.'
			),
		},
	},
} );
