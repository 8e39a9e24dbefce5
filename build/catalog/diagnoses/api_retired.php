<?php
// Generated from src/catalog/diagnoses/api_retired.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'api_retired',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} no longer takes this kind of {key}', 'key-health' ),
	'meaning' => __( 'It was replaced by another kind. A new one has to be made.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Replace the {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
);
