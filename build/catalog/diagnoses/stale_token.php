<?php
// Generated from src/catalog/diagnoses/stale_token.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'stale_token',
	'kind' => 'answer',
	'state' => 'working',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The connection to {provider} is in place', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The short-lived token is over, and {plugin} fetches a new one by itself before it sends. Key Health never does that, because it would replace the token of {plugin}.', 'key-health' ),
	'fixes' => array(
		'prove_by_use',
		'reconnect',
	),
);
