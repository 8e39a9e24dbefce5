import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'api_disabled',
	kind: 'answer',
	state: 'broken',
	title: t( 'The API of {provider} is switched off' ),
	meaning: t( 'The {key} cannot be used until it is switched on there.' ),
	button: t( 'Show how to switch it on' ),
	fixes: [ 'settle_account' ],
} );
