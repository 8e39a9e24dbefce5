<?php
// Generated from src/catalog/diagnoses/oauth_reauthorize.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'oauth_reauthorize',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The connection to {provider} is lost', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Nothing has to be pasted: {plugin} signs in to {provider} anew.', 'key-health' ),
	'button' => __( 'Connect again', 'key-health' ),
	'fixes' => array(
		'reconnect',
	),
	'reasons' => array(
		'never_connected' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} was never connected to {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The sign-in at {provider} was not finished.', 'key-health' ),
		),
		'idle' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The connection to {provider} was not used for too long', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} ends a connection that nobody used.', 'key-health' ),
		),
		'revoked' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The connection to {provider} was taken back', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Someone removed the access, changed the password, or {provider} ended it.', 'key-health' ),
		),
		'client' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} does not accept the app behind the connection', 'key-health' ),
			'meaning' => __( 'The client ID or the client secret is wrong, expired or deleted. A new sign-in alone does not help.', 'key-health' ),
		),
	),
);
