import { defineDiagnosis, t } from '../schema';

const PROOF = t(
	'Key Health reads the files anew, and asks {provider} about the {key} that {plugin} then uses.'
);
const MOVE = [
	t( 'Find the line in the file that is named here, most often functions.php of the theme.' ),
	t( 'Cut it there, and paste it into wp-config.php, above the line that says “stop editing”.' ),
];

export default defineDiagnosis( {
	id: 'defined_too_late',
	kind: 'conflict',
	state: 'broken',
	title: t( 'This constant comes too late' ),
	meaning: t(
		'Line {line} of {file} stands below the line that starts WordPress, so {plugin} has already looked.'
	),
	button: t( 'Show where it belongs' ),
	fixes: [ 'edit_line' ],
	reasons: {
		by_luck: {
			state: 'attention',
			title: t( '{name} counts only by luck' ),
			meaning: t(
				'Line {line} of {file} stands below the line that starts WordPress. {plugin} happens to look late enough, but what runs while WordPress starts has no {key}.'
			),
		},
		late_code: {
			meaning: t(
				'The theme, or code that runs as late, defines {name}. {plugin} has already looked by then.'
			),
			steps: MOVE,
			proof: PROOF,
		},
		late_code_by_luck: {
			state: 'attention',
			title: t( '{name} counts only by luck' ),
			meaning: t(
				'The theme, or code that runs as late, defines it. {plugin} happens to look late enough, but what runs while WordPress starts has no {key}.'
			),
			steps: MOVE,
			proof: PROOF,
		},
	},
} );
