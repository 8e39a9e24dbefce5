<?php
// Generated from src/catalog/diagnoses/near_miss_name.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'near_miss_name',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => __( 'A constant is misspelled', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{plugin} does not read `{name}`. Meant is most likely `{other_name}`.', 'key-health' ),
	'button' => __( 'Correct the name', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'case' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads `{other_name}`. PHP tells capital and small letters apart, so `{name}` is another constant.', 'key-health' ),
		),
		'space' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads `{other_name}`. A space stands between the name and its quotation marks, so PHP defines another constant.', 'key-health' ),
		),
		'backslash' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} reads `{other_name}`. With the backslash PHP defines another constant, which nothing can read.', 'key-health' ),
		),
		'known' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} calls this constant something else', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} does not read `{name}`. For this it reads `{other_name}`.', 'key-health' ),
		),
	),
);
