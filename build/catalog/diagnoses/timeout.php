<?php
// Generated from src/catalog/diagnoses/timeout.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'timeout',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} did not answer within {seconds} seconds', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} may be fine; {provider} was not reached, so it was not judged.', 'key-health' ),
	'button' => __( 'See what stands in the way', 'key-health' ),
	'fixes' => array(
		'reach',
	),
	'reasons' => array(
		'everything' => array(
			'title' => __( 'This server gets no answer from outside', 'key-health' ),
			'meaning' => __( 'WordPress.org did not answer either, so the cause is on the server or its network.', 'key-health' ),
		),
	),
);
