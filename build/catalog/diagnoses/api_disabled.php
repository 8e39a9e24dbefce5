<?php
// Generated from src/catalog/diagnoses/api_disabled.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'api_disabled',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The API of {provider} is switched off', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} cannot be used until it is switched on there.', 'key-health' ),
	'button' => __( 'Show how to switch it on', 'key-health' ),
	'fixes' => array(
		'settle_account',
	),
);
