import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'dead_edit',
	kind: 'conflict',
	state: 'broken',
	title: t( 'You have a working {key} in the place that loses' ),
	meaning: t( '{provider} accepts the {key} that is not read, and refuses the one that is.' ),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
	reasons: {
		line: {
			title: t( 'You have a working {key} in the line that loses' ),
			meaning: t(
				'Line {line} comes first, so the {key} in line {other_line} is not read. {provider} accepts that one, and refuses the one in line {line}.'
			),
			button: t( 'Remove line {line}' ),
		},
		file: {
			title: t( 'You have a working {key} in the line that loses' ),
			meaning: t(
				'Line {line} of {file} comes first, so the {key} in line {other_line} of {other_file} is not read. {provider} accepts that one, and refuses the one in {file}.'
			),
			button: t( 'Remove line {line}' ),
		},
	},
} );
