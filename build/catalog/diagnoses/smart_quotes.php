<?php
// Generated from src/catalog/diagnoses/smart_quotes.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'smart_quotes',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => __( 'A line has curly quotation marks', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Line {line} of {file} has {value} where PHP needs straight ones. PHP 8 stops there with an error, and PHP 7 defines a constant with another name.', 'key-health' ),
	'button' => __( 'Show the line to change', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
);
