import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'host_injected',
	kind: 'conflict',
	state: 'attention',
	title: t( '{name} is defined outside the files of this site' ),
	meaning: t( 'It was there before wp-config.php was read, and it wins over the other {key}.' ),
	button: t( 'Show what to do' ),
	fixes: [],
	steps: [
		t( '{advice}' ),
		t(
			'If the other {key} is to count, take `{name}` out there. If not, remove the other {key}.'
		),
	],
	proof: t(
		'Key Health reads `{name}` again, and asks {provider} about the {key} that {plugin} then uses.'
	),
	reasons: {
		refused: {
			state: 'broken',
			meaning: t(
				'It was there before wp-config.php was read, so no line of this site can change it.'
			),
			steps: [
				t( '{advice}' ),
				t( 'Write a {key} there that {provider} accepts, in place of the old one.' ),
			],
		},
	},
} );
