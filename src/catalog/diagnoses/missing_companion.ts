import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'missing_companion',
	kind: 'conflict',
	state: 'broken',
	title: t( '{name} is missing' ),
	meaning: t(
		'{other_name} is defined, so {plugin} reads both halves from constants and neither from the database. This half is not defined.'
	),
	button: t( 'Show the line to add' ),
	fixes: [ 'edit_line' ],
} );
