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
	reasons: {
		short: {
			meaning: t(
				'This site’s own {key} is stored but not read. Only who runs the network can change which one counts.'
			),
		},
	},
} );
