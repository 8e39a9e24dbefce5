import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'wrong_provider_constant',
	kind: 'conflict',
	state: 'attention',
	title: t( '{plugin} does not read {name}' ),
	meaning: t( 'It reads {other_name}. The line has no effect.' ),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
	reasons: {
		other_provider: {
			state: 'broken',
			title: t( '{name} holds no {key} of {provider}' ),
			meaning: t(
				'{plugin} uses this one constant for whichever provider is chosen. What it holds does not look like a {key} of {provider}.'
			),
		},
		both_halves: {
			state: 'broken',
			title: t( '{name} stands for both keys of {provider}' ),
			meaning: t(
				'{provider} needs two different keys, and {plugin} takes both from this one constant. Without the constant it reads them in the database.'
			),
			button: t( 'Show the line to remove' ),
		},
		beside_key: {
			title: t( '{name} hides a setting of {provider}' ),
			meaning: t(
				'{plugin} takes this constant for the {field} as well, so the {field} on its settings screen has no effect.'
			),
			button: t( 'Show the line to remove' ),
		},
	},
} );
