<?php
// Generated from src/catalog/diagnoses/account_under_review.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'account_under_review',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} is reviewing your account', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Mail waits until the review is over. Nothing is wrong with the {key}.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'See what to do at {provider}', 'key-health' ),
	'fixes' => array(
		'settle_account',
	),
	'reasons' => array(
		'alert' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} has an alert for your account', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} works. Read the alert before it leads to a suspension.', 'key-health' ),
			'state' => 'attention',
		),
		'notice' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} has a notice for your account', 'key-health' ),
			'meaning' => __( 'Read it there, and settle what it asks for.', 'key-health' ),
		),
	),
);
