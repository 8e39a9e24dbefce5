<?php
// Generated from src/catalog/diagnoses/managed_elsewhere.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'managed_elsewhere',
	'kind' => 'conflict',
	'state' => 'working',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{other_name} may write this {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The {key} can be set by {other_name} as well. If it comes back after a change, look there.', 'key-health' ),
	'button' => __( 'Show where to look', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'To change the {key}, change it on the screen of {other_name}.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'If {plugin} is to have a {key} of its own, disconnect it there first.', 'key-health' ),
	),
	'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'After the next check the {key} is still the one you chose, and {provider} accepts it.', 'key-health' ),
);
