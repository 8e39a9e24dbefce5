<?php
// Generated from src/catalog/diagnoses/dns.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'dns',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This server cannot find {host}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} may be fine; {provider} was not reached, so it was not judged.', 'key-health' ),
	'button' => __( 'See what stands in the way', 'key-health' ),
	'fixes' => array(
		'reach',
	),
	'reasons' => array(
		'everything' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It finds no other address either, so the server’s name lookup is the cause. The {key} was not sent.', 'key-health' ),
		),
	),
);
