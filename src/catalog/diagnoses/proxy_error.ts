import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'proxy_error',
	kind: 'reach',
	state: 'unknown',
	title: t( 'The proxy of this site did not let the request through' ),
	meaning: t(
		'WordPress sends requests through a proxy (WP_PROXY_HOST), and that proxy refused. The {key} may be fine.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'reach' ],
} );
