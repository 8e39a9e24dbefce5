import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'auth_method_not_allowed',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not allow this way of signing in' ),
	meaning: t(
		'User name and password may be right. This way of signing in is switched off, or needs an app password.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account', 'replace_key' ],
	reasons: {
		app_password: {
			title: t( '{provider} wants an app password here' ),
			meaning: t( 'The normal password of the account is refused for mail programs.' ),
		},
		switched_off: {
			title: t( 'Signing in by SMTP is switched off at {provider}' ),
			meaning: t( 'An administrator of the account can switch it on for this mailbox.' ),
		},
	},
} );
