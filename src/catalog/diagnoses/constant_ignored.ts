import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'constant_ignored',
	kind: 'conflict',
	state: 'attention',
	title: t( '{plugin} ignores its constants' ),
	meaning: t( '{switch} is not true, so {plugin} reads none of its constants.' ),
	button: t( 'Show the line to add' ),
	fixes: [ 'edit_line' ],
} );
