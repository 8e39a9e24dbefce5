<?php
// Generated from src/catalog/diagnoses/ip_not_allowed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'ip_not_allowed',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} does not let this site’s address in', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} is limited to certain IP addresses, and this site’s address is not one of them.', 'key-health' ),
	'button' => __( 'Show the address to add', 'key-health' ),
	'fixes' => array(
		'allow_key',
		'replace_key',
	),
);
