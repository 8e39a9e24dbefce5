<?php
// Generated from src/catalog/diagnoses/wrong_provider_constant.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'wrong_provider_constant',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} does not read {name}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It reads {other_name}. The line has no effect.', 'key-health' ),
	'button' => __( 'Show the line to change', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
