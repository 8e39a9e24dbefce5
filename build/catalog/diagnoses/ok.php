<?php
// Generated from src/catalog/diagnoses/ok.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'ok',
	'kind' => 'answer',
	'state' => 'working',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} accepts this {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It was asked with the value that {plugin} really uses.', 'key-health' ),
	'fixes' => array(),
	'reasons' => array(
		'may_send' => array(
			'meaning' => __( 'It may send mail.', 'key-health' ),
		),
		'limited' => array(
			'meaning' => __( 'It may send mail and nothing else, as it should be.', 'key-health' ),
		),
		'too_much' => array(
			'state' => 'attention',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This {key} may do more than {plugin} needs', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It works. But whoever reads it on this site could also change the {provider} account. One that may only do what {plugin} needs is safer.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a safer {key}', 'key-health' ),
			'fixes' => array(
				'rotate_key',
			),
		),
		'basic_auth_ends' => array(
			'state' => 'attention',
			'title' => __( 'Microsoft ends this way of signing in', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It works today. From the end of December 2026 Microsoft switches off signing in by SMTP with a password, unless an administrator keeps it. Connect {plugin} to Microsoft instead.', 'key-health' ),
		),
		'other_host' => array(
			'state' => 'attention',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} accepts this {key}, but not for this site', 'key-health' ),
		),
		'subscription_active' => array(
			'meaning' => __( 'The plan behind it is active.', 'key-health' ),
		),
	),
);
