<?php
// Generated from src/catalog/diagnoses/domain_not_verified.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'domain_not_verified',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} does not know your sender domain', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{sender_domain} is not verified in the account this {key} belongs to.', 'key-health' ),
	'button' => __( 'Show how to verify it', 'key-health' ),
	'fixes' => array(
		'allow_key',
		'replace_key',
	),
);
