import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'expired',
	kind: 'answer',
	state: 'broken',
	title: t( 'The {key} has expired' ),
	meaning: t(
		'{provider} ended it, and nobody can extend it. For the new one, choose no end, or a late one that you note.'
	),
	button: t( 'Replace the {key}' ),
	fixes: [ 'replace_key' ],
} );
