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
	__( 'It was there before wp-config.php was read, and it wins over the other {key}. {advice}', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'reasons' => array(
		'refused' => array(
			'state' => 'broken',
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'It was there before wp-config.php was read, so no line of this site can change it. {advice}', 'key-health' ),
		),
	),
);
