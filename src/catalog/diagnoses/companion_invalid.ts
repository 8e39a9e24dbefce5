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
			button: t( 'Choose the {field}' ),
		},
		unasked: {
			title: t( 'The {field} is empty' ),
			meaning: t( 'Without it {provider} can be neither used nor asked about the {key}.' ),
			button: t( 'Choose the {field}' ),
		},
		port: {
			title: t( 'Port and encryption do not fit together' ),
			meaning: t(
				'Nothing was signed in yet. The port speaks another kind of encryption than the settings say.'
			),
			button: t( 'Show what to set' ),
			fixes: [ 'settle_account' ],
		},
		inactive: {
			title: t( 'The {field} “{value}” is switched off at {provider}' ),
			meaning: t( 'The {key} is fine. Choose one that is active, or switch this one on.' ),
		},
	},
} );
