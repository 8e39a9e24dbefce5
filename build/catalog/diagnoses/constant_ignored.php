<?php
// Generated from src/catalog/diagnoses/constant_ignored.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'constant_ignored',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} ignores its constants', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{switch} is not true, so {plugin} reads none of its constants.', 'key-health' ),
	'button' => __( 'Show the line to add', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
