import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'api_retired',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} no longer takes this kind of {key}' ),
	meaning: t( 'It was replaced by another kind. A new one has to be made.' ),
	button: t( 'Replace the {key}' ),
	fixes: [ 'replace_key' ],
} );
