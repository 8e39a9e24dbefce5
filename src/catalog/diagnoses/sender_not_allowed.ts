import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'sender_not_allowed',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not let you send from this address' ),
	meaning: t( 'The {key} is fine. The sender address was never confirmed in the account.' ),
	button: t( 'Show how to confirm it' ),
	fixes: [ 'allow_key' ],
} );
