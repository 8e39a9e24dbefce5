import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'filtered',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A filter changes the {key} of {plugin}' ),
	meaning: t(
		'The plugin gets another value than the one that is stored. Changes on its settings screen may have no effect.'
	),
	button: t( 'Show who changes it' ),
	fixes: [ 'edit_line' ],
} );
