<?php
// Generated from src/catalog/diagnoses/dead_edit.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'dead_edit',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'You have a working {key} in the place that loses', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} accepts the {key} that is not read, and refuses the one that is.', 'key-health' ),
	'button' => __( 'Show the line to change', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'line' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'You have a working {key} in the line that loses', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} comes first, so the {key} in line {other_line} is not read. {provider} accepts that one, and refuses the one in line {line}.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Remove line {line}', 'key-health' ),
		),
		'file' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'You have a working {key} in the line that loses', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} of {file} comes first, so the {key} in line {other_line} of {other_file} is not read. {provider} accepts that one, and refuses the one in {file}.', 'key-health' ),
			'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Remove line {line}', 'key-health' ),
		),
	),
);
