<?php
// Generated from src/catalog/diagnoses/expired.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'expired',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} has expired', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} ended it, and nobody can extend it. For the new one, choose no end, or a late one that you note.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Replace the {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
);
