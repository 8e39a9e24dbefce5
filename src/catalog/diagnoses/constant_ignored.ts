import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'constant_ignored',
	kind: 'conflict',
	state: 'attention',
	title: t( '{plugin} ignores its constants' ),
	meaning: t( '{switch} is not true, so {plugin} reads none of its constants.' ),
	button: t( 'Show the line to add' ),
	fixes: [ 'edit_line' ],
	reasons: {
		switched_off: {
			title: t( '{plugin} does not read {name}' ),
			meaning: t( '{switch} is off, so {plugin} reads the {key} in the database.' ),
			button: t( 'Compare both' ),
		},
		pair_incomplete: {
			title: t( '{plugin} does not read {name}' ),
			meaning: t(
				'{plugin} reads its constants only together, and {other_name} holds nothing. It uses what is stored in the database.'
			),
		},
		option_wins: {
			title: t( 'The database wins over {name}' ),
			meaning: t(
				'{plugin} reads this constant only while no {key} is stored in the database. One is, and it is used.'
			),
			button: t( 'Compare both' ),
		},
		import_pending: {
			title: t( '{plugin} does not use the {key} in {name} yet' ),
			meaning: t(
				'{plugin} copies this constant into the database when its settings are saved. Until then it uses what the database holds.'
			),
			button: t( 'Compare both' ),
		},
		import_empties: {
			title: t( 'Saving the settings of {plugin} would remove the {key}' ),
			meaning: t(
				'{name} is empty, and {plugin} copies it into the database whenever its settings are saved.'
			),
			button: t( 'Show the line to change' ),
		},
		import_over: {
			title: t( '{plugin} no longer reads {name}' ),
			meaning: t(
				'{plugin} looked at this constant only when it was set up. It reads the database, which holds something else.'
			),
			button: t( 'Compare both' ),
		},
		no_text: {
			title: t( '{plugin} does not read {name}' ),
			meaning: t( 'What the constant holds is no text, so {plugin} passes it over.' ),
			button: t( 'Show the line to change' ),
		},
	},
} );
