<?php
// Generated from src/catalog/diagnoses/unreadable_answer.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'unreadable_answer',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} gave an answer that could not be read', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It was none of the answers that are known, so the {key} was not judged.', 'key-health' ),
	'button' => __( 'See what was answered', 'key-health' ),
	'fixes' => array(
		'reach',
		'clean_state',
		'trace',
	),
);
