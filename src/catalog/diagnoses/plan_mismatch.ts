import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'plan_mismatch',
	kind: 'answer',
	state: 'attention',
	title: t( 'Your {provider} plan does not fit this site' ),
	meaning: t(
		'Personal plans are for non-commercial sites. It works today, but {provider} may suspend the {key}.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account' ],
} );
