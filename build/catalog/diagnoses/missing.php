<?php
// Generated from src/catalog/diagnoses/missing.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'missing',
	'kind' => 'shape',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'There is no {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The place where {plugin} looks for the {key} is empty.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Enter the {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
	'reasons' => array(
		'wiped' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is gone', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} that was here ended in {old_last4}. The field is now empty.', 'key-health' ),
		),
		'empty_constant_masks' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'An empty constant hides your {key}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} is defined but empty, so {plugin} does not read the {key} in the database.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
			'fixes' => array(
				'edit_line',
				'replace_key',
			),
		),
		'constant_ignored' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} ignores its constants', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} stands in {name}, but {plugin} does not read it.', 'key-health' ),
			'button' => __( 'Show the line to add', 'key-health' ),
			'fixes' => array(
				'edit_line',
				'replace_key',
			),
		),
		'wrong_provider_constant' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not read {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} stands under a name that {plugin} does not know, so for {plugin} there is no {key}.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
			'fixes' => array(
				'edit_line',
				'replace_key',
			),
		),
	),
);
