<?php
// Generated from src/catalog/diagnoses/empty_constant_masks.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'empty_constant_masks',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'An empty constant hides your {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is defined but empty. {plugin} reads it all the same, so the {key} in the database is not used.', 'key-health' ),
	'button' => __( 'Show the line to change', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'switched' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} looks for the {key} in a constant that holds none', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{switch} is on, so {plugin} reads {name} alone. It holds nothing, and the {key} in the database is not used.', 'key-health' ),
			'button' => __( 'Show the line', 'key-health' ),
		),
	),
);
