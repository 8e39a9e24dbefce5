<?php
// Generated from src/catalog/diagnoses/missing_companion.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'missing_companion',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is missing', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{other_name} is defined, so {plugin} reads both halves from constants and neither from the database. This half is not defined.', 'key-health' ),
	'button' => __( 'Show the line to add', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
