import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'intercepted',
	kind: 'reach',
	state: 'unknown',
	title: t( 'Something between this site and {provider} answered instead' ),
	meaning: t( 'What came back is not from {provider}, so the {key} was not judged.' ),
	button: t( 'Find out who answered' ),
	fixes: [ 'trace', 'clean_state', 'reach' ],
	reasons: {
		html: {
			meaning: t(
				'A web page came back instead of {provider}’s answer. A firewall, a login page or a proxy may stand in between.'
			),
		},
		redirect: {
			title: t( '{provider}’s address sent this site somewhere else' ),
			meaning: t( 'Key Health does not follow: the {key} goes to its own provider only.' ),
		},
		plugin: {
			title: t( '“{name}” changes requests to {provider}' ),
			meaning: t(
				'Another plugin on this site writes its own data into the request. So {provider} never sees the {key} as it is.'
			),
			button: t( 'Show the change' ),
			state: 'broken',
		},
		answered: {
			title: t( '“{name}” answers in the place of {provider}' ),
			meaning: t(
				'Another plugin on this site answered the request itself. {provider} was not asked.'
			),
			button: t( 'Show the change' ),
			state: 'broken',
		},
		stopped: {
			title: t( '“{name}” breaks off requests to {provider}' ),
			meaning: t(
				'Code of another plugin on this site ended with an error while the request was in its hands. {provider} was not asked.'
			),
			button: t( 'Show where it breaks off' ),
			state: 'broken',
		},
		moved: {
			title: t( '“{name}” sends requests for {provider} to another address' ),
			meaning: t(
				'Key Health asked {provider} itself, and {provider} accepts the {key}. The requests of {plugin} go where “{name}” leads them.'
			),
			button: t( 'Show the change' ),
			state: 'attention',
			fixes: [ 'trace' ],
		},
	},
} );
