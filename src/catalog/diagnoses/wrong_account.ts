import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'wrong_account',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not know your sender domain' ),
	meaning: t( 'The {key} belongs to another {provider} account than {sender_domain}.' ),
	button: t( 'Use the {key} of the right account' ),
	fixes: [ 'replace_key', 'allow_key' ],
} );
