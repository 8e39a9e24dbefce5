import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'managed_elsewhere',
	kind: 'conflict',
	state: 'working',
	title: t( '{other_name} may write this {key}' ),
	meaning: t(
		'The {key} can be set by {other_name} as well. If it comes back after a change, look there.'
	),
	button: t( 'Show where to look' ),
	fixes: [],
	steps: [
		t( 'To change the {key}, change it on the screen of {other_name}.' ),
		t( 'If {plugin} is to have a {key} of its own, disconnect it there first.' ),
	],
	proof: t(
		'After the next check the {key} is still the one you chose, and {provider} accepts it.'
	),
} );
