import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'quota_exhausted',
	kind: 'answer',
	state: 'broken',
	title: t( 'What your {provider} plan includes is used up' ),
	meaning: t(
		'The {key} is right. It works again when the plan starts anew, or at once on a larger plan.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account' ],
	reasons: {
		requests: {
			title: t( 'Today’s requests at {provider} are used up' ),
			meaning: t( 'Sending works again after midnight UTC, or at once on a larger plan.' ),
		},
		near: {
			title: t( 'Your {provider} plan is nearly used up' ),
			meaning: t( 'It still works. Over the limit, {provider} may stop checking.' ),
			state: 'attention',
		},
		restricted: {
			title: t( 'Your {provider} plan is over its limit' ),
			meaning: t(
				'The {key} is right, but what goes over the limit is not checked for the rest of the month.'
			),
		},
	},
} );
