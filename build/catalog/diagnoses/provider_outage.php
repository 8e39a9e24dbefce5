<?php
// Generated from src/catalog/diagnoses/provider_outage.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'provider_outage',
	'kind' => 'answer',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} has a problem', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It answered “{status}”. Your {key} is not the cause.', 'key-health' ),
	'button' => __( 'See what was answered', 'key-health' ),
	'fixes' => array(
		'reach',
		'wait',
	),
);
