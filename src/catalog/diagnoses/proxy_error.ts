import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'proxy_error',
	kind: 'reach',
	state: 'unknown',
	title: t( 'The proxy of this site did not let the request through' ),
	meaning: t(
		'Requests of this site go through a proxy, and that proxy refused or did not answer. The {key} may be fine.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'reach' ],
} );
