import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'intercepted',
	kind: 'reach',
	state: 'unknown',
	title: t( 'Something between this site and {provider} answered instead' ),
	meaning: t( 'What came back is not from {provider}, so the {key} was not judged.' ),
	button: t( 'Show what came back' ),
	fixes: [ 'trace', 'reach' ],
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
				'Another plugin on this site writes its own data into the request, so {provider} never gets to see the {key} as it is.'
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
	},
} );
