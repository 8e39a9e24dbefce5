<?php
// Generated from src/catalog/diagnoses/network_override.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'network_override',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The network sets the {key} of {plugin}, not this site', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This site’s own {key}, which ends in {value}, is stored but not read. Only who runs the network can change which one counts.', 'key-health' ),
	'button' => __( 'Compare both', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Ask whoever runs the network to change the {key} there, or to let this site use its own.', 'key-health' ),
	),
	'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Key Health looks again at which {key} {plugin} reads, and asks {provider} about it.', 'key-health' ),
	'reasons' => array(
		'short' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site’s own {key} is stored but not read. Only who runs the network can change which one counts.', 'key-health' ),
		),
	),
);
