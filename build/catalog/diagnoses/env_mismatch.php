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
	'reasons' => array(
		'not_set' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} is not set', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '`{name}` takes its value from `{variable}`. This server does not have that variable, so the constant is empty.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
		),
		'elsewhere' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} looks for {variable} in the wrong place', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This server has the variable `{variable}`, but not where the line looks for it. The constant is empty. `getenv()` finds what `$_ENV` may not, and the other way round.', 'key-health' ),
			'button' => __( 'Show the line', 'key-health' ),
		),
		'line_end' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} ends in a line break', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Most likely it comes from a file with Windows line ends. Whoever reads `{variable}` takes the line break for a part of the {key}.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
		),
		'spaces' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} has spaces around its value', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Whoever reads `{variable}` takes the spaces for a part of the {key}.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
		),
		'quotes' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The environment variable {variable} has quotation marks around its value', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Whoever reads `{variable}` takes the quotation marks for a part of the {key}. Remove them where the variable is set.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
		),
		'changed' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} no longer holds what {variable} says', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The line takes the value from `{variable}`, but PHP has another one. Most likely the variable was changed, and PHP or the server was not restarted.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
		),
	),
);
