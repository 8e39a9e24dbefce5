<?php
// Generated from src/catalog/diagnoses/no_transport.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'no_transport',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => __( 'This server cannot make requests to other servers', 'key-health' ),
	'meaning' => __( 'PHP has neither cURL nor a way to open secure connections.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'reach',
	),
);
