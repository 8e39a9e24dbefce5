<?php
// Generated from src/catalog/diagnoses/duplicate_definition.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'duplicate_definition',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is defined twice', 'key-health' ),
	'meaning' => __( 'PHP keeps the first definition and ignores every later one.', 'key-health' ),
	'button' => __( 'Compare both', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'same' => array(
			'title' => __( 'The same constant is defined twice', 'key-health' ),
			'meaning' => __( 'Both lines hold the same value today. The first one wins.', 'key-health' ),
		),
	),
);
