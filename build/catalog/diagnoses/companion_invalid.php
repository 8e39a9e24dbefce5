<?php
// Generated from src/catalog/diagnoses/companion_invalid.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'companion_invalid',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} does not know the {field} “{value}”', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} is fine. The {field} beside it does not exist in the account.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Choose another {field}', 'key-health' ),
	'fixes' => array(
		'change_companion',
	),
	'reasons' => array(
		'missing' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {field} is empty', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is fine, but {provider} also needs the {field}.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Choose the {field}', 'key-health' ),
		),
		'unasked' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {field} is empty', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Without it {provider} can be neither used nor asked about the {key}.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Choose the {field}', 'key-health' ),
		),
		'port' => array(
			'title' => __( 'Port and encryption do not fit together', 'key-health' ),
			'meaning' => __( 'Nothing was signed in yet. The port speaks another kind of encryption than the settings say.', 'key-health' ),
			'button' => __( 'Show what to set', 'key-health' ),
			'fixes' => array(
				'settle_account',
			),
		),
		'inactive' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {field} “{value}” is switched off at {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is fine. Choose one that is active, or switch this one on.', 'key-health' ),
		),
	),
);
