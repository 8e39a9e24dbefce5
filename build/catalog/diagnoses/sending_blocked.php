<?php
// Generated from src/catalog/diagnoses/sending_blocked.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sending_blocked',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Mail is switched off in {plugin}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{field} stops all mail, however good the {key} is. On a copy of a site this may be wanted.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Open the settings of {plugin}.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Switch mail on again: {field} is what stops it. Save.', 'key-health' ),
	),
	'proof' => __( 'Key Health reads the setting again. A test email then shows that mail leaves.', 'key-health' ),
	'reasons' => array(
		'constant' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The constant `{name}` stops all mail, however good the {key} is. On a copy of a site this may be wanted.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Remove the line that defines `{name}`: in wp-config.php, or where your host keeps constants.', 'key-health' ),
			),
		),
		'value' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The constant `{name}` is `{value}`. It stops all mail, however good the {key} is. On a copy of a site this may be wanted.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Remove the line that defines `{name}`: in wp-config.php, or where your host keeps constants.', 'key-health' ),
			),
		),
	),
);
