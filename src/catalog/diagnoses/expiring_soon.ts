import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'expiring_soon',
	kind: 'answer',
	state: 'attention',
	title: t( 'This {key} expires soon' ),
	meaning: t( 'It stops working on {expires} if no new one is in place.' ),
	button: t( 'Get a new {key}' ),
	fixes: [ 'replace_key' ],
} );
