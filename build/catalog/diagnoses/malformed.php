<?php
// Generated from src/catalog/diagnoses/malformed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'malformed',
	'kind' => 'shape',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} does not look like those of {provider}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Those of {provider} are {looks_like}.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Replace the {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
	'reasons' => array(
		'whitespace' => array(
			'button' => __( 'Remove the space', 'key-health' ),
			'fixes' => array(
				'clean_key',
				'replace_key',
			),
		),
		'invisible_character' => array(
			'button' => __( 'Remove the character', 'key-health' ),
			'fixes' => array(
				'clean_key',
				'replace_key',
			),
		),
		'quotes' => array(
			'button' => __( 'Remove the quotation marks', 'key-health' ),
			'fixes' => array(
				'clean_key',
				'replace_key',
			),
		),
		'masked' => array(
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Enter the real {key}', 'key-health' ),
		),
		'placeholder' => array(
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Enter the real {key}', 'key-health' ),
		),
		'truncated' => array(),
		'wrong_length' => array(),
		'wrong_characters' => array(),
		'other_provider' => array(),
		'wrong_key_kind' => array(),
		'not_text' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'What is stored is no {key}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} expects text, but the place holds something else. Nothing was changed.', 'key-health' ),
		),
	),
);
