import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'ip_not_allowed',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} does not let this site’s address in' ),
	meaning: t(
		'The {key} is limited to certain IP addresses, and this site’s address is not one of them.'
	),
	button: t( 'Show the address to add' ),
	fixes: [ 'allow_key', 'replace_key' ],
} );
