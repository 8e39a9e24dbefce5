<?php
// Generated from src/catalog/diagnoses/leftover_key.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'leftover_key',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} is stored, but {plugin} does not use it', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It still opens your account at {provider} to whoever gets hold of it. Key Health does not delete it.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( '{removes}', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'If no other site uses it, revoke it at {provider} as well.', 'key-health' ),
	),
	'proof' => __( 'Key Health looks again, and does not find it any more.', 'key-health' ),
	'reasons' => array(
		'gone' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} is not active, but its {key} is still stored', 'key-health' ),
		),
		'shared' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{other_name} uses the same {key}, so do not revoke it at {provider}. Key Health does not delete it.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{removes}', 'key-health' ),
			),
		),
		'shared_gone' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} is not active, but its {key} is still stored', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{other_name} uses the same {key}, so do not revoke it at {provider}. Key Health does not delete it.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{removes}', 'key-health' ),
			),
		),
	),
);
