import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'blocked_by_site',
	kind: 'reach',
	state: 'unknown',
	title: t( 'This site blocks requests to {provider}' ),
	meaning: t(
		'The {key} may be fine. WordPress stops the question before it leaves your site, and most likely stops {effect_subject} in the same way.'
	),
	button: t( 'Show the line to change' ),
	fixes: [ 'unblock' ],
} );
