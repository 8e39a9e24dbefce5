import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'account_suspended',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} suspended this {key}' ),
	meaning: t(
		'Only the {provider} account can lift that. Pasting the {key} again does not help.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account', 'replace_key' ],
	reasons: {
		switched_off: {
			title: t( '{provider} switched off sending for your account' ),
			meaning: t( 'The {key} is right. Sending comes back when {provider} allows it again.' ),
		},
	},
} );
