import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'clock_skew',
	kind: 'reach',
	state: 'unknown',
	title: t( 'The clock of this server is wrong by {minutes} minutes' ),
	meaning: t(
		'Certificates look expired, or not yet valid, to a server whose clock is wrong. The {key} was not sent.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'reach' ],
} );
