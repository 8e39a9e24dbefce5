<?php
// Generated from src/catalog/diagnoses/connection_refused.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'connection_refused',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{host} does not accept connections from this server', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} may be fine; {provider} was not reached, so it was not judged.', 'key-health' ),
	'button' => __( 'See what stands in the way', 'key-health' ),
	'fixes' => array(
		'reach',
	),
	'reasons' => array(
		'everything' => array(
			'title' => __( 'This server cannot connect to anyone', 'key-health' ),
			'meaning' => __( 'WordPress.org could not be reached either, so a firewall or the network of the server is the cause.', 'key-health' ),
		),
	),
);
