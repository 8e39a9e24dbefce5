<?php
// Generated from src/catalog/diagnoses/key_disabled.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'key_disabled',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} is switched off at {provider}', 'key-health' ),
	'meaning' => __( 'It still exists. Switch it on there, or make a new one.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'allow_key',
		'replace_key',
	),
);
