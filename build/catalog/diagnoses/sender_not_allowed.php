<?php
// Generated from src/catalog/diagnoses/sender_not_allowed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sender_not_allowed',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} does not let you send from this address', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} is fine. The sender address was never confirmed in the account.', 'key-health' ),
	'button' => __( 'Show how to confirm it', 'key-health' ),
	'fixes' => array(
		'allow_key',
	),
);
