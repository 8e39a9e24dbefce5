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
		'wiped_by_plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is gone', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} ending in {old_last4} was removed on {removed}, while {plugin} saved its settings ({request}).', 'key-health' ),
		),
		'wiped_by_other' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is gone', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} ending in {old_last4} was removed on {removed} by {remover} ({request}).', 'key-health' ),
		),
		'wiped_by_core' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is gone', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} ending in {old_last4} was removed on {removed}, while WordPress saved settings ({request}).', 'key-health' ),
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
		'switched' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} looks for the {key} in a constant that holds none', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} is set to read {name} alone, and {name} holds nothing.', 'key-health' ),
			'button' => __( 'Show the line', 'key-health' ),
			'fixes' => array(
				'edit_line',
				'replace_key',
			),
		),
		'other_half' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} is missing', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads the other half from a constant, so it reads the {key} from one too. There is none.', 'key-health' ),
			'button' => __( 'Show the line to add', 'key-health' ),
			'fixes' => array(
				'edit_line',
				'replace_key',
			),
		),
		'not_imported' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} in {name} has not been taken over', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads the database, which holds none. It copies the constant there only at certain times.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Enter the {key}', 'key-health' ),
			'fixes' => array(
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
