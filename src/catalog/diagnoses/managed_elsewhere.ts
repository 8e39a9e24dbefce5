import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'managed_elsewhere',
	kind: 'conflict',
	state: 'working',
	title: t( '{other_name} may write this {key}' ),
	meaning: t(
		'The {key} can be set by {other_name} as well. If it comes back after a change, look there.'
	),
	fixes: [],
} );
