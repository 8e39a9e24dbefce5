import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'key_disabled',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} is switched off at {provider}' ),
	meaning: t( 'It still exists. Switch it on there, or make a new one.' ),
	button: t( 'Show what to do' ),
	fixes: [ 'allow_key', 'replace_key' ],
} );
