import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'dead_constant',
	kind: 'conflict',
	state: 'attention',
	title: t( '{name} is written down but never defined' ),
	meaning: t(
		'The line exists, but PHP did not come past it: it stands in a branch that does not run here.'
	),
	button: t( 'Show the line' ),
	fixes: [ 'edit_line' ],
} );
