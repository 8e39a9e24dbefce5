import { defineDiagnosis, t } from '../schema';

/** Where this server gets its environment, as far as the host gives it away. */
const PLACE = t( '{advice}' );
/** How PHP takes a new value, as far as it tells how it runs. */
const RESTART = t( '{restart}' );

export default defineDiagnosis( {
	id: 'env_mismatch',
	kind: 'conflict',
	state: 'attention',
	title: t( 'An environment variable wins over another {key}' ),
	meaning: t(
		'The environment variable `{variable}` is used. The other {key} is not the same one, and it is not read.'
	),
	button: t( 'Compare both' ),
	fixes: [],
	steps: [
		t( 'Choose the {key} that is to count. Below you see both, and what is known of them.' ),
		PLACE,
		t( 'If the variable is to count, remove the other {key}. If not, remove `{variable}`.' ),
		RESTART,
	],
	proof: t(
		'Key Health reads `{variable}` again, and asks {provider} about the {key} that {plugin} then uses.'
	),
	reasons: {
		not_set: {
			state: 'broken',
			title: t( 'The environment variable {variable} is not set' ),
			meaning: t(
				'`{name}` takes its value from `{variable}`. This server does not have that variable, so the constant is empty.'
			),
			button: t( 'Show what to do' ),
			steps: [ PLACE, t( 'Set `{variable}` to the {key}, and save.' ), RESTART ],
		},
		elsewhere: {
			state: 'broken',
			title: t( '{name} looks for {variable} in the wrong place' ),
			meaning: t(
				'This server has the variable `{variable}`, but not where the line looks for it. So the constant is empty.'
			),
			button: t( 'Show the line' ),
			steps: [
				t( 'Open the file with the line that defines `{name}`.' ),
				t(
					'Where the line reads the variable, write `{value}`: that works on this server.'
				),
			],
		},
		line_end: {
			title: t( 'The environment variable {variable} ends in a line break' ),
			meaning: t(
				'Most likely it comes from a file with Windows line ends. Whoever reads `{variable}` takes the line break for a part of the {key}.'
			),
			button: t( 'Show what to do' ),
			steps: [
				PLACE,
				t(
					'Save the file with Unix line ends (LF), or type the value of `{variable}` anew.'
				),
				RESTART,
			],
		},
		spaces: {
			title: t( 'The environment variable {variable} has spaces around its value' ),
			meaning: t( 'Whoever reads `{variable}` takes the spaces for a part of the {key}.' ),
			button: t( 'Show what to do' ),
			steps: [ PLACE, t( 'Remove the spaces around the value of `{variable}`.' ), RESTART ],
		},
		quotes: {
			title: t( 'The environment variable {variable} has quotation marks around its value' ),
			meaning: t(
				'Whoever reads `{variable}` takes the quotation marks for a part of the {key}.'
			),
			button: t( 'Show what to do' ),
			steps: [
				PLACE,
				t( 'Remove the quotation marks around the value of `{variable}`.' ),
				RESTART,
			],
		},
		changed: {
			title: t( '{name} no longer holds what {variable} says' ),
			meaning: t(
				'The line takes the value from `{variable}`, but PHP has another one. Most likely the variable was changed, and PHP was not restarted.'
			),
			button: t( 'Show what to do' ),
			steps: [ RESTART, t( 'Do you have several servers? Restart PHP on each of them.' ) ],
		},
	},
} );
