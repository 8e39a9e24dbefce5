import { defineDiagnosis, t } from '../schema';

// Without a reason: nobody reads it there. `kept`: nothing is known of updates of that plugin.
export default defineDiagnosis( {
	id: 'edited_plugin_file',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A {key} stands in a file of {other_name}, where {plugin} does not read it' ),
	meaning: t(
		'Somebody pasted it into line {line} of {file}. It has no effect there, and the next update of {other_name} erases the line.'
	),
	button: t( 'Show the line' ),
	fixes: [ 'edit_line' ],
	reasons: {
		kept: {
			meaning: t(
				'Somebody pasted it into line {line} of {file}. It has no effect there, and whoever gets a copy of {other_name} gets the {key} as well.'
			),
		},
		used: {
			title: t( 'The next update of {other_name} erases this {key}' ),
			meaning: t(
				'The constant {name} is defined in line {line} of {file}, a file that each update replaces. Define it in wp-config.php, then remove that line.'
			),
			button: t( 'Show where it belongs' ),
		},
		used_kept: {
			title: t( '{plugin} gets its {key} from a file of {other_name}' ),
			meaning: t(
				'The constant {name} is defined in line {line} of {file}. When {other_name} is updated, switched off or removed, {plugin} has no {key} any more. Define it in wp-config.php, then remove that line.'
			),
			button: t( 'Show where it belongs' ),
		},
		unclear: {
			title: t( 'A {key} of {provider} stands in a file of {other_name}' ),
			meaning: t(
				'Somebody wrote it into line {line} of {file}. The next update of {other_name} erases the line, and whoever gets a copy of the file gets the {key} as well.'
			),
		},
		unclear_kept: {
			title: t( 'A {key} of {provider} stands in a file of {other_name}' ),
			meaning: t(
				'Somebody wrote it into line {line} of {file}. Whoever gets a copy of the file gets the {key} as well.'
			),
		},
	},
} );
