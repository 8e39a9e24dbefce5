<?php
// Generated from src/catalog/diagnoses/dead_constant.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'dead_constant',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is written down but never defined', 'key-health' ),
	'meaning' => __( 'The line exists, but PHP did not come past it: it stands in a branch that does not run here.', 'key-health' ),
	'button' => __( 'Show the line', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
