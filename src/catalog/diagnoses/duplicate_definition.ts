import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'duplicate_definition',
	kind: 'conflict',
	state: 'attention',
	title: t( '{name} is defined twice' ),
	meaning: t( 'PHP keeps the first definition and ignores every later one.' ),
	button: t( 'Compare both' ),
	fixes: [ 'edit_line' ],
	reasons: {
		same: {
			title: t( 'The same constant is defined twice' ),
			meaning: t( 'Both lines hold the same value today. The first one wins.' ),
		},
	},
} );
