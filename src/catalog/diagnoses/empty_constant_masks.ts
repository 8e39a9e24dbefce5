import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'empty_constant_masks',
	kind: 'conflict',
	state: 'broken',
	title: t( 'An empty constant hides your {key}' ),
	meaning: t(
		'{name} is defined but empty. {plugin} reads it all the same, so the {key} in the database is not used.'
	),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
} );
