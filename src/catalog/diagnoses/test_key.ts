import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'test_key',
	kind: 'answer',
	state: 'broken',
	title: t( 'This is a test key' ),
	meaning: t(
		'{provider} publishes it for trying things out. It lets everything through, or nothing.'
	),
	button: t( 'Enter the real {key}' ),
	fixes: [ 'replace_key' ],
} );
