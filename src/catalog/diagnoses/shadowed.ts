import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'shadowed',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A constant wins over the settings screen' ),
	meaning: t( '{name} is used. Changes on the settings screen of {plugin} have no effect.' ),
	button: t( 'Compare both' ),
	fixes: [ 'edit_line' ],
	reasons: {
		same: {
			title: t( 'The same {key} is stored twice' ),
			meaning: t(
				'The constant {name} and the database hold the same value today. Only the constant is read.'
			),
			state: 'working',
		},
	},
} );
