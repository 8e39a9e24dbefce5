import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'provider_outage',
	kind: 'answer',
	state: 'unknown',
	title: t( '{provider} has a problem' ),
	meaning: t( 'It answered “{status}”. Your {key} is not the cause.' ),
	button: t( 'See what was answered' ),
	fixes: [ 'reach', 'wait' ],
} );
