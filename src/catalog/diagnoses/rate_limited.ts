import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'rate_limited',
	kind: 'answer',
	state: 'unknown',
	title: t( '{provider} asks for a pause' ),
	meaning: t(
		'Too many requests in a short time. Nothing is wrong with the {key}; ask again after a few minutes.'
	),
	button: t( 'See when to ask again' ),
	fixes: [ 'wait' ],
	reasons: {
		until: {
			meaning: t(
				'Too many requests in a short time. Nothing is wrong with the {key}. {provider} takes the next request on {retry}.'
			),
		},
	},
} );
