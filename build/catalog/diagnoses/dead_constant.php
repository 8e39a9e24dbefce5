<?php
// Generated from src/catalog/diagnoses/dead_constant.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'dead_constant',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} does not read {name}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Nothing in {plugin} looks at this constant, so the line has no effect.', 'key-health' ),
	'button' => __( 'Show the line to remove', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
