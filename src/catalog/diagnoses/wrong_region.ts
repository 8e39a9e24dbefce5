import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'wrong_region',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} belongs to another region' ),
	meaning: t(
		'{provider} accepts it in its other region. The {key} is fine; the region beside it is wrong.'
	),
	button: t( 'Choose the other region' ),
	fixes: [ 'change_companion' ],
} );
