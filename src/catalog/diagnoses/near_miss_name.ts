import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'near_miss_name',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A constant is misspelled' ),
	meaning: t( '{plugin} does not read `{name}`. Meant is most likely `{other_name}`.' ),
	button: t( 'Correct the name' ),
	fixes: [ 'edit_line' ],
	reasons: {
		case: {
			meaning: t(
				'{plugin} reads `{other_name}`. PHP tells capital and small letters apart, so `{name}` is another constant.'
			),
		},
		space: {
			meaning: t(
				'{plugin} reads `{other_name}`. A space stands between the name and its quotation marks, so PHP defines another constant.'
			),
		},
		backslash: {
			meaning: t(
				'{plugin} reads `{other_name}`. With the backslash PHP defines another constant, which nothing can read.'
			),
		},
		known: {
			title: t( '{plugin} calls this constant something else' ),
			meaning: t( '{plugin} does not read `{name}`. For this it reads `{other_name}`.' ),
		},
	},
} );
