import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'expired',
	kind: 'answer',
	state: 'broken',
	title: t( 'The {key} has expired' ),
	meaning: t( '{provider} ended it. An expired {key} cannot be extended from here.' ),
	button: t( 'Replace the {key}' ),
	fixes: [ 'replace_key' ],
} );
