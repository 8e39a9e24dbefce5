import { defineDiagnosis, t } from '../schema';

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
	reasons: {
		not_set: {
			state: 'broken',
			title: t( 'The environment variable {variable} is not set' ),
			meaning: t(
				'`{name}` takes its value from `{variable}`. This server does not have that variable, so the constant is empty.'
			),
			button: t( 'Show what to do' ),
		},
		elsewhere: {
			state: 'broken',
			title: t( '{name} looks for {variable} in the wrong place' ),
			meaning: t(
				'This server has the variable `{variable}`, but not where the line looks for it. The constant is empty. `getenv()` finds what `$_ENV` may not, and the other way round.'
			),
			button: t( 'Show the line' ),
		},
		line_end: {
			title: t( 'The environment variable {variable} ends in a line break' ),
			meaning: t(
				'Most likely it comes from a file with Windows line ends. Whoever reads `{variable}` takes the line break for a part of the {key}.'
			),
			button: t( 'Show what to do' ),
		},
		spaces: {
			title: t( 'The environment variable {variable} has spaces around its value' ),
			meaning: t( 'Whoever reads `{variable}` takes the spaces for a part of the {key}.' ),
			button: t( 'Show what to do' ),
		},
		quotes: {
			title: t( 'The environment variable {variable} has quotation marks around its value' ),
			meaning: t(
				'Whoever reads `{variable}` takes the quotation marks for a part of the {key}. Remove them where the variable is set.'
			),
			button: t( 'Show what to do' ),
		},
		changed: {
			title: t( '{name} no longer holds what {variable} says' ),
			meaning: t(
				'The line takes the value from `{variable}`, but PHP has another one. Most likely the variable was changed, and PHP or the server was not restarted.'
			),
			button: t( 'Show what to do' ),
		},
	},
} );
