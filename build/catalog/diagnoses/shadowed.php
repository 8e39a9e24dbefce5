<?php
// Generated from src/catalog/diagnoses/shadowed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'shadowed',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => __( 'A constant wins over the settings screen', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is used. Changes on the settings screen of {plugin} have no effect.', 'key-health' ),
	'button' => __( 'Compare both', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'same' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The same {key} is stored twice', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The constant {name} and the database hold the same value today. Only the constant is read.', 'key-health' ),
			'state' => 'working',
		),
	),
);
