<?php
// Generated from src/catalog/diagnoses/staging_clone.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'staging_clone',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This site looks like a copy of {other_name}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It has the keys of the original, so {plugin} sends real mail to real people. It has counted as a copy since {since}.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		__( 'Open the list of keys in Key Health. Its first card names the original.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Press [[Stop mail on this copy]], or put the line of that card into wp-config.php.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'If this is where the site lives now, press [[This is the new home]] instead.', 'key-health' ),
	),
	'proof' => __( 'Key Health looks again: the plugin reads that it is to send nothing, or this address is the one that is remembered.', 'key-health' ),
	'reasons' => array(
		'bound' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} of {plugin} belongs to the address of the original. Here it is checked only when you ask. This site has counted as a copy since {since}.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Deactivate {plugin} on this copy. The original keeps its {key}.', 'key-health' ),
				__( 'Open the list of keys in Key Health. Its first card names the original.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'If this is where the site lives now, press [[This is the new home]] instead.', 'key-health' ),
			),
			'proof' => __( 'Key Health looks again: the plugin is not active, or this address is the one that is remembered.', 'key-health' ),
		),
	),
);
