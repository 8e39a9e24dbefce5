import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'invalid',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} no longer accepts this {key}' ),
	meaning: t( 'Someone deleted or replaced it at {provider}, or a part of it is missing here.' ),
	button: t( 'Replace the {key}' ),
	fixes: [ 'replace_key' ],
	reasons: {
		account_missing: {
			title: t( '{provider} does not find the account of this {key}' ),
			meaning: t(
				'The {key} is known, but its account record is missing. Only {provider} can mend that.'
			),
			button: t( 'Show what to do' ),
			fixes: [ 'settle_account' ],
		},
	},
} );
