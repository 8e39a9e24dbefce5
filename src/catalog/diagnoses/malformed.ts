import { defineDiagnosis, t } from '../schema';

// The title and meaning of a reason are written by Shape_Sentences: they count characters.
export default defineDiagnosis( {
	id: 'malformed',
	kind: 'shape',
	state: 'attention',
	title: t( 'This {key} does not look like those of {provider}' ),
	meaning: t( 'Those of {provider} are {looks_like}.' ),
	button: t( 'Replace the {key}' ),
	fixes: [ 'replace_key' ],
	reasons: {
		whitespace: {
			button: t( 'Remove the space' ),
			fixes: [ 'clean_key', 'replace_key' ],
		},
		invisible_character: {
			button: t( 'Remove the character' ),
			fixes: [ 'clean_key', 'replace_key' ],
		},
		quotes: {
			button: t( 'Remove the quotation marks' ),
			fixes: [ 'clean_key', 'replace_key' ],
		},
		masked: {
			button: t( 'Enter the real {key}' ),
		},
		placeholder: {
			button: t( 'Enter the real {key}' ),
		},
		truncated: {},
		wrong_length: {},
		wrong_characters: {},
		other_provider: {},
		wrong_key_kind: {},
		not_text: {
			title: t( 'What is stored is no {key}' ),
			meaning: t(
				'{plugin} expects text, but the place holds something else. Nothing was changed.'
			),
		},
	},
} );
