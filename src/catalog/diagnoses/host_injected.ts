import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'host_injected',
	kind: 'conflict',
	state: 'attention',
	title: t( '{name} is defined outside the files of this site' ),
	meaning: t(
		'It was there before wp-config.php was read, and it wins over the other {key}. {advice}'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	reasons: {
		refused: {
			state: 'broken',
			meaning: t(
				'It was there before wp-config.php was read, so no line of this site can change it. {advice}'
			),
		},
	},
} );
