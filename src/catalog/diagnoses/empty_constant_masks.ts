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
	reasons: {
		switched: {
			title: t( '{plugin} looks for the {key} in a constant that holds none' ),
			meaning: t(
				'{switch} is on, so {plugin} reads {name} alone. It holds nothing, and the {key} in the database is not used.'
			),
			button: t( 'Show the line' ),
		},
	},
} );
