import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'no_transport',
	kind: 'reach',
	state: 'unknown',
	title: t( 'This server cannot make requests to other servers' ),
	meaning: t( 'PHP has neither cURL nor a way to open secure connections.' ),
	button: t( 'Show what to do' ),
	fixes: [ 'reach' ],
} );
