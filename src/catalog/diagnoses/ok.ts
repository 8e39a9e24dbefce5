import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'ok',
	kind: 'answer',
	state: 'working',
	title: t( '{provider} accepts this {key}' ),
	meaning: t( 'It was asked with the value that {plugin} really uses.' ),
	fixes: [],
	no_wizard: 'Nothing is wrong. A key that works can still be changed for a new one.',
	reasons: {
		may_send: {
			meaning: t( 'It may send mail.' ),
		},
		limited: {
			meaning: t( 'It may send mail and nothing else, as it should be.' ),
		},
		too_much: {
			state: 'attention',
			title: t( 'This {key} may do more than {plugin} needs' ),
			meaning: t(
				'It works. But whoever reads it on this site could also change the {provider} account. One that may only do what {plugin} needs is safer.'
			),
			button: t( 'Make a safer {key}' ),
			fixes: [ 'rotate_key' ],
		},
		basic_auth_ends: {
			state: 'attention',
			title: t( 'Microsoft ends this way of signing in' ),
			meaning: t(
				'It works today. From the end of December 2026 Microsoft switches off signing in by SMTP with a password, unless an administrator keeps it. Connect {plugin} to Microsoft instead.'
			),
		},
		other_host: {
			state: 'attention',
			title: t( '{provider} accepts this {key}, but not for this site' ),
		},
		subscription_active: {
			meaning: t( 'The plan behind it is active.' ),
		},
	},
} );
