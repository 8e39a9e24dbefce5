<?php
// Generated from src/catalog/diagnoses/filtered.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'filtered',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'A filter changes the {key} of {plugin}', 'key-health' ),
	'meaning' => __( 'The plugin gets another value than the one that is stored. Changes on its settings screen may have no effect.', 'key-health' ),
	'button' => __( 'Show who changes it', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
