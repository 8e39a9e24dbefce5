<?php
// Generated from src/catalog/diagnoses/test_key.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'test_key',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => __( 'This is a test key', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} publishes it for trying things out. It lets everything through, or nothing.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Enter the real {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
);
