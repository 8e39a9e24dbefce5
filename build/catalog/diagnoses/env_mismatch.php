<?php
// Generated from src/catalog/diagnoses/env_mismatch.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'env_mismatch',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'An environment variable wins over another {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The environment variable `{variable}` is used. The other {key} is not the same one, and it is not read.', 'key-health' ),
	'button' => __( 'Compare both', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Choose the {key} that is to count. Below you see both, and what is known of them.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( '{advice}', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'If the variable is to count, remove the other {key}. If not, remove `{variable}`.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( '{restart}', 'key-health' ),
	),
	'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Key Health reads `{variable}` again, and asks {provider} about the {key} that {plugin} then uses.', 'key-health' ),
	'reasons' => array(
		'not_set' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} is not set', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '`{name}` takes its value from `{variable}`. This server does not have that variable, so the constant is empty.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{advice}', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Set `{variable}` to the {key}, and save.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{restart}', 'key-health' ),
			),
		),
		'elsewhere' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} looks for {variable} in the wrong place', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This server has the variable `{variable}`, but not where the line looks for it. So the constant is empty.', 'key-health' ),
			'button' => __( 'Show the line', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the file with the line that defines `{name}`.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Where the line reads the variable, write `{value}`: that works on this server.', 'key-health' ),
			),
		),
		'line_end' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} ends in a line break', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Most likely it comes from a file with Windows line ends. Whoever reads `{variable}` takes the line break for a part of the {key}.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{advice}', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Save the file with Unix line ends (LF), or type the value of `{variable}` anew.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{restart}', 'key-health' ),
			),
		),
		'spaces' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} has spaces around its value', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Whoever reads `{variable}` takes the spaces for a part of the {key}.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{advice}', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Remove the spaces around the value of `{variable}`.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{restart}', 'key-health' ),
			),
		),
		'quotes' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} has quotation marks around its value', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Whoever reads `{variable}` takes the quotation marks for a part of the {key}.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{advice}', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Remove the quotation marks around the value of `{variable}`.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{restart}', 'key-health' ),
			),
		),
		'changed' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} no longer holds what {variable} says', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The line takes the value from `{variable}`, but PHP has another one. Most likely the variable was changed, and PHP was not restarted.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{restart}', 'key-health' ),
				__( 'Do you have several servers? Restart PHP on each of them.', 'key-health' ),
			),
		),
	),
);
