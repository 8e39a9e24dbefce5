import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'dead_edit',
	kind: 'conflict',
	state: 'broken',
	title: t( 'You have a working {key} in the place that loses' ),
	meaning: t( '{provider} accepts the {key} that is not read, and refuses the one that is.' ),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
} );
