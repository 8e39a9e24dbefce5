import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'dead_constant',
	kind: 'conflict',
	state: 'attention',
	title: t( '{plugin} does not read {name}' ),
	meaning: t( 'Nothing in {plugin} looks at this constant, so the line has no effect.' ),
	button: t( 'Show the line to remove' ),
	fixes: [ 'edit_line' ],
} );
