import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'domain_not_verified',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not know your sender domain' ),
	meaning: t( '{sender_domain} is not verified in the account this {key} belongs to.' ),
	button: t( 'Show how to verify it' ),
	fixes: [ 'allow_key', 'replace_key' ],
} );
