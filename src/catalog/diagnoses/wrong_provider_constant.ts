import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'wrong_provider_constant',
	kind: 'conflict',
	state: 'attention',
	title: t( '{plugin} does not read {name}' ),
	meaning: t( 'It reads {other_name}. The line has no effect.' ),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
} );
