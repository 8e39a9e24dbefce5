<?php
// Generated from src/catalog/diagnoses/expiring_soon.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'expiring_soon',
	'kind' => 'answer',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} expires soon', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It stops working on {expires} if no new one is in place. For the new one, choose no end, or a late one that you note.', 'key-health' ),
	'reasons' => array(
		'days' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This {key} expires within days', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It stops working on {expires}. Get a new one now: for it, choose no end, or a late one that you note.', 'key-health' ),
		),
	),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Get a new {key}', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
);
