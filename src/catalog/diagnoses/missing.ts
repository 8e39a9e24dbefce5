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
		wiped_by_plugin: {
			title: t( 'The {key} is gone' ),
			meaning: t(
				'The {key} ending in {old_last4} was removed on {removed}, while {plugin} saved its settings ({request}).'
			),
		},
		wiped_by_other: {
			title: t( 'The {key} is gone' ),
			meaning: t(
				'The {key} ending in {old_last4} was removed on {removed} by {remover} ({request}).'
			),
		},
		wiped_by_core: {
			title: t( 'The {key} is gone' ),
			meaning: t(
				'The {key} ending in {old_last4} was removed on {removed}, while WordPress saved settings ({request}).'
			),
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
		switched: {
			title: t( '{plugin} looks for the {key} in a constant that holds none' ),
			meaning: t( '{plugin} is set to read {name} alone, and {name} holds nothing.' ),
			button: t( 'Show the line' ),
			fixes: [ 'edit_line', 'replace_key' ],
		},
		other_half: {
			title: t( '{name} is missing' ),
			meaning: t(
				'{plugin} reads the other half from a constant, so it reads the {key} from one too. There is none.'
			),
			button: t( 'Show the line to add' ),
			fixes: [ 'edit_line', 'replace_key' ],
		},
		not_imported: {
			title: t( 'The {key} in {name} has not been taken over' ),
			meaning: t(
				'{plugin} reads the database, which holds none. It copies the constant there only at certain times.'
			),
			button: t( 'Enter the {key}' ),
			fixes: [ 'replace_key' ],
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
