<?php
// Generated from src/catalog/diagnoses/tls.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'tls',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'No secure connection to {host}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The certificate could not be verified on this server. The {key} was not sent.', 'key-health' ),
	'button' => __( 'See what stands in the way', 'key-health' ),
	'fixes' => array(
		'reach',
	),
	'reasons' => array(
		'everything' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The server cannot make a secure connection to anyone, so the cause is on the server. The {key} was not sent.', 'key-health' ),
		),
	),
);
