import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'stale_token',
	kind: 'answer',
	state: 'working',
	title: t( 'The connection to {provider} is in place' ),
	meaning: t(
		'The short-lived token is over, and {plugin} fetches a new one by itself before it sends. Key Health never does that, because it would replace the token of {plugin}.'
	),
	fixes: [ 'prove_by_use', 'reconnect' ],
} );
