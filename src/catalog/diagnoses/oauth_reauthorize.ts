import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'oauth_reauthorize',
	kind: 'answer',
	state: 'broken',
	title: t( 'The connection to {provider} is lost' ),
	meaning: t( 'Nothing has to be pasted: {plugin} signs in to {provider} anew.' ),
	button: t( 'Connect again' ),
	fixes: [ 'reconnect' ],
	reasons: {
		never_connected: {
			title: t( '{plugin} was never connected to {provider}' ),
			meaning: t( 'The sign-in at {provider} was not finished.' ),
		},
		idle: {
			title: t( 'The connection to {provider} was not used for too long' ),
			meaning: t( '{provider} ends a connection that nobody used.' ),
		},
		revoked: {
			title: t( 'The connection to {provider} was taken back' ),
			meaning: t(
				'Someone removed the access, changed the password, or {provider} ended it.'
			),
		},
		client: {
			title: t( '{provider} does not accept the app behind the connection' ),
			meaning: t(
				'The client ID or the client secret is wrong, expired or deleted. A new sign-in alone does not help.'
			),
		},
	},
} );
