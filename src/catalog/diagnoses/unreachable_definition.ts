import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'unreachable_definition',
	kind: 'conflict',
	state: 'attention',
	title: t( '{name} is written down but never defined' ),
	meaning: t( 'The line exists, but PHP did not come past it.' ),
	button: t( 'Show the line' ),
	fixes: [ 'edit_line' ],
	steps: [
		t(
			'If the line should count, put it above the line that loads `wp-settings.php`, outside of every condition.'
		),
		t( 'If it should not count, remove it: it has no effect.' ),
	],
	proof: t(
		'Key Health reads the files anew, and finds the line where it counts or not at all.'
	),
	reasons: {
		branch: {
			meaning: t( 'The line stands in a branch that does not run here. {condition}' ),
		},
		after_exit: {
			meaning: t(
				'PHP leaves the file before it comes to this line: a `return` or an `exit` stands above it.'
			),
		},
		in_function: {
			meaning: t( 'The line stands in a function, and nothing has called it.' ),
		},
		commented_out: {
			title: t( '{name} is commented out' ),
			meaning: t(
				'Nothing else defines it, and {plugin} has no {key}. If the line should count, remove the marks that make it a comment.'
			),
		},
	},
} );
