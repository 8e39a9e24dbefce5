import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'account_under_review',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} is reviewing your account' ),
	meaning: t( 'Mail waits until the review is over. Nothing is wrong with the {key}.' ),
	button: t( 'See what to do at {provider}' ),
	fixes: [ 'settle_account' ],
	reasons: {
		alert: {
			title: t( '{provider} has an alert for your account' ),
			meaning: t( 'The {key} works. Read the alert before it leads to a suspension.' ),
			state: 'attention',
		},
		notice: {
			title: t( '{provider} has a notice for your account' ),
			meaning: t( 'Read it there, and settle what it asks for.' ),
		},
	},
} );
