<?php
// Generated from src/catalog/diagnoses/constant_ignored.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'constant_ignored',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} ignores its constants', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{switch} is not true, so {plugin} reads none of its constants.', 'key-health' ),
	'button' => __( 'Show the line to add', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'switched_off' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not read {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{switch} is off, so {plugin} reads the {key} in the database.', 'key-health' ),
			'button' => __( 'Compare both', 'key-health' ),
		),
		'pair_incomplete' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not read {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads its constants only together, and {other_name} holds nothing. It uses what is stored in the database.', 'key-health' ),
		),
		'option_wins' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The database wins over {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads this constant only while no {key} is stored in the database. One is, and it is used.', 'key-health' ),
			'button' => __( 'Compare both', 'key-health' ),
		),
		'import_pending' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not use the {key} in {name} yet', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} copies this constant into the database when its settings are saved. Until then it uses what the database holds.', 'key-health' ),
			'button' => __( 'Compare both', 'key-health' ),
		),
		'import_empties' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Saving the settings of {plugin} would remove the {key}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} is empty, and {plugin} copies it into the database whenever its settings are saved.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
		),
		'import_over' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} no longer reads {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} looked at this constant only when it was set up. It reads the database, which holds something else.', 'key-health' ),
			'button' => __( 'Compare both', 'key-health' ),
		),
		'no_text' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not read {name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'What the constant holds is no text, so {plugin} passes it over.', 'key-health' ),
			'button' => __( 'Show the line to change', 'key-health' ),
		),
	),
);
