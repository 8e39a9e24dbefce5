import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'key_exposed',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} was published on the internet' ),
	meaning: t( '{provider} found it in public. Only a new {key} is safe.' ),
	button: t( 'Change the {key} for a new one' ),
	fixes: [ 'rotate_key' ],
} );
