<?php
// Generated from src/catalog/diagnoses/host_injected.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'host_injected',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is defined outside the files of this site', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It was there before wp-config.php was read, and it wins over the other {key}.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( '{advice}', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'If the other {key} is to count, take `{name}` out there. If not, remove the other {key}.', 'key-health' ),
	),
	'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Key Health reads `{name}` again, and asks {provider} about the {key} that {plugin} then uses.', 'key-health' ),
	'reasons' => array(
		'refused' => array(
			'state' => 'broken',
			'meaning' => __( 'It was there before wp-config.php was read, so no line of this site can change it.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '{advice}', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Write a {key} there that {provider} accepts, in place of the old one.', 'key-health' ),
			),
		),
	),
);
