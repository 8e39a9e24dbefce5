import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'network_override',
	kind: 'conflict',
	state: 'attention',
	title: t( 'The network sets the {key} of {plugin}, not this site' ),
	meaning: t(
		'This site’s own {key}, which ends in {value}, is stored but not read. Only who runs the network can change which one counts.'
	),
	button: t( 'Compare both' ),
	fixes: [ 'edit_line' ],
	steps: [
		t(
			'Ask whoever runs the network to change the {key} there, or to let this site use its own.'
		),
	],
	proof: t(
		'Key Health looks again at which {key} {plugin} reads, and asks {provider} about it.'
	),
	reasons: {
		short: {
			meaning: t(
				'This site’s own {key} is stored but not read. Only who runs the network can change which one counts.'
			),
		},
	},
} );
