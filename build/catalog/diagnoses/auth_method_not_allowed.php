<?php
// Generated from src/catalog/diagnoses/auth_method_not_allowed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'auth_method_not_allowed',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} does not allow this way of signing in', 'key-health' ),
	'meaning' => __( 'User name and password may be right. This way of signing in is switched off, or needs an app password.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'settle_account',
		'replace_key',
	),
	'reasons' => array(
		'app_password' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} wants an app password here', 'key-health' ),
			'meaning' => __( 'The normal password of the account is refused for mail programs.', 'key-health' ),
		),
		'switched_off' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Signing in by SMTP is switched off at {provider}', 'key-health' ),
			'meaning' => __( 'An administrator of the account can switch it on for this mailbox.', 'key-health' ),
		),
	),
);
