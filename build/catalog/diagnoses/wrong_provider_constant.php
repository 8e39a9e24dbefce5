<?php
// Generated from src/catalog/diagnoses/wrong_provider_constant.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'wrong_provider_constant',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} does not read {name}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It reads {other_name}. The line has no effect.', 'key-health' ),
	'button' => __( 'Show the line to change', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'other_provider' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} holds no {key} of {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} uses this one constant for whichever provider is chosen. What it holds does not look like a {key} of {provider}.', 'key-health' ),
		),
		'both_halves' => array(
			'state' => 'broken',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} stands for both keys of {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} needs two different keys, and {plugin} takes both from this one constant. Without the constant it reads them in the database.', 'key-health' ),
			'button' => __( 'Show the line to remove', 'key-health' ),
		),
		'beside_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} hides a setting of {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} takes this constant for the {field} as well, so the {field} on its settings screen has no effect.', 'key-health' ),
			'button' => __( 'Show the line to remove', 'key-health' ),
		),
	),
);
