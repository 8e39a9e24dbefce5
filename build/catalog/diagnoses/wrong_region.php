<?php
// Generated from src/catalog/diagnoses/wrong_region.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'wrong_region',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} belongs to another region', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} accepts it in its other region. The {key} is fine; the region beside it is wrong.', 'key-health' ),
	'button' => __( 'Choose the other region', 'key-health' ),
	'fixes' => array(
		'change_companion',
	),
);
