<?php
// Generated from src/catalog/diagnoses/rate_limited.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'rate_limited',
	'kind' => 'answer',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} asks for a pause', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Too many requests in a short time. Nothing is wrong with the {key}; ask again after a few minutes.', 'key-health' ),
	'button' => __( 'See when to ask again', 'key-health' ),
	'fixes' => array(
		'wait',
	),
	'reasons' => array(
		'until' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Too many requests in a short time. Nothing is wrong with the {key}. {provider} takes the next request on {retry}.', 'key-health' ),
		),
	),
);
