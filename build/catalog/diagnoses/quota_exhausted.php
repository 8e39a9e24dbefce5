<?php
// Generated from src/catalog/diagnoses/quota_exhausted.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'quota_exhausted',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'What your {provider} plan includes is used up', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} is right. It works again when the plan starts anew, or at once on a larger plan.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'settle_account',
	),
	'reasons' => array(
		'requests' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Today’s requests at {provider} are used up', 'key-health' ),
			'meaning' => __( 'Sending works again after midnight UTC, or at once on a larger plan.', 'key-health' ),
		),
		'near' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Your {provider} plan is nearly used up', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It still works. Over the limit, {provider} may stop checking.', 'key-health' ),
			'state' => 'attention',
		),
		'restricted' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Your {provider} plan is over its limit', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} is right, but what goes over the limit is not checked for the rest of the month.', 'key-health' ),
		),
	),
);
