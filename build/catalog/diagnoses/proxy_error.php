<?php
// Generated from src/catalog/diagnoses/proxy_error.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'proxy_error',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => __( 'The proxy of this site did not let the request through', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Requests of this site go through a proxy, and that proxy refused or did not answer. The {key} may be fine.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'reach',
	),
);
