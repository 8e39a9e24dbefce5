<?php
// Generated from src/catalog/diagnoses/wrong_site.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'wrong_site',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} may no longer be used on this site', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its owner has taken it away from {site}.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'settle_account',
		'replace_key',
	),
	'reasons' => array(
		'no_address' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} cannot read this site’s address', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The address in Settings, General is empty or not readable. The {key} was not judged.', 'key-health' ),
			'button' => __( 'Show what was asked', 'key-health' ),
			'fixes' => array(
				'reach',
			),
		),
	),
);
