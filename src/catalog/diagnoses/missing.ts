import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'missing',
	kind: 'shape',
	state: 'broken',
	title: t( 'There is no {key}' ),
	meaning: t( 'The place where {plugin} looks for the {key} is empty.' ),
	button: t( 'Enter the {key}' ),
	fixes: [ 'replace_key' ],
	reasons: {
		wiped: {
			title: t( 'The {key} is gone' ),
			meaning: t( 'The {key} that was here ended in {old_last4}. The field is now empty.' ),
		},
		empty_constant_masks: {
			title: t( 'An empty constant hides your {key}' ),
			meaning: t(
				'{name} is defined but empty, so {plugin} does not read the {key} in the database.'
			),
			button: t( 'Show the line to change' ),
			fixes: [ 'edit_line', 'replace_key' ],
		},
		constant_ignored: {
			title: t( '{plugin} ignores its constants' ),
			meaning: t( 'The {key} stands in {name}, but {plugin} does not read it.' ),
			button: t( 'Show the line to add' ),
			fixes: [ 'edit_line', 'replace_key' ],
		},
		wrong_provider_constant: {
			title: t( '{plugin} does not read {name}' ),
			meaning: t(
				'The {key} stands under a name that {plugin} does not know, so for {plugin} there is no {key}.'
			),
			button: t( 'Show the line to change' ),
			fixes: [ 'edit_line', 'replace_key' ],
		},
	},
} );
