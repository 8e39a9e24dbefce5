<?php
// Generated from src/catalog/diagnoses/plan_mismatch.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'plan_mismatch',
	'kind' => 'answer',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Your {provider} plan does not fit this site', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Personal plans are for non-commercial sites. It works today, but {provider} may suspend the {key}.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'settle_account',
	),
);
