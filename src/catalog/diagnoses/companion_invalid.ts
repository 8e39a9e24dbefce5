import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'companion_invalid',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not know the {field} “{value}”' ),
	meaning: t( 'The {key} is fine. The {field} beside it does not exist in the account.' ),
	button: t( 'Choose another {field}' ),
	fixes: [ 'change_companion' ],
	reasons: {
		missing: {
			title: t( 'The {field} is empty' ),
			meaning: t( 'The {key} is fine, but {provider} also needs the {field}.' ),
			button: t( 'Choose a {field}' ),
		},
		inactive: {
			title: t( 'The {field} “{value}” is switched off at {provider}' ),
			meaning: t(
				'The {key} is fine. Choose a {field} that is active, or switch this one on.'
			),
		},
	},
} );
