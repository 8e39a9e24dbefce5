import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'plan_inactive',
	kind: 'answer',
	state: 'broken',
	title: t( 'No active {provider} plan stands behind this {key}' ),
	meaning: t( 'The {key} is right, but nothing pays for it any more.' ),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account', 'replace_key' ],
	reasons: {
		cancelled: {
			title: t( 'Your {provider} plan has ended' ),
			meaning: t(
				'The plan was cancelled. The {key} is right, so pasting it again does not help.'
			),
		},
		none: {
			title: t( 'This {provider} {key} has no plan' ),
			meaning: t(
				'The {key} is right, but no plan was chosen for it. Pasting it again does not help.'
			),
		},
		too_small: {
			title: t( 'Your {provider} plan does not include this' ),
			meaning: t( 'The {key} is right. A larger plan helps at once.' ),
		},
	},
} );
