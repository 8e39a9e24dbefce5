<?php
// Generated from src/catalog/diagnoses/invalid.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'invalid',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} no longer accepts this {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Someone deleted or replaced it at {provider}, or a part of it is missing here.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Replace the {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
	'reasons' => array(
		'account_missing' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} does not find the account of this {key}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is known, but its account record is missing. Only {provider} can mend that.', 'key-health' ),
			'button' => __( 'Show what to do', 'key-health' ),
			'fixes' => array(
				'settle_account',
			),
		),
	),
);
