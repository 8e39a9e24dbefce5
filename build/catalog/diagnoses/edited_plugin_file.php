<?php
// Generated from src/catalog/diagnoses/edited_plugin_file.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'edited_plugin_file',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'A {key} stands in a file of {other_name}, where {plugin} does not read it', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Somebody pasted it into line {line} of {file}. It has no effect there, and the next update of {other_name} erases the line.', 'key-health' ),
	'button' => __( 'Show the line', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'kept' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Somebody pasted it into line {line} of {file}. It has no effect there, and whoever gets a copy of {other_name} gets the {key} as well.', 'key-health' ),
		),
		'used' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The next update of {other_name} erases this {key}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The constant {name} is defined in line {line} of {file}, a file that each update replaces. Define it in wp-config.php, then remove that line.', 'key-health' ),
			'button' => __( 'Show where it belongs', 'key-health' ),
		),
		'used_kept' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} gets its {key} from a file of {other_name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The constant {name} is defined in line {line} of {file}. When {other_name} is updated, switched off or removed, {plugin} has no {key} any more. Define it in wp-config.php, then remove that line.', 'key-health' ),
			'button' => __( 'Show where it belongs', 'key-health' ),
		),
		'unclear' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'A {key} of {provider} stands in a file of {other_name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Somebody wrote it into line {line} of {file}. The next update of {other_name} erases the line, and whoever gets a copy of the file gets the {key} as well.', 'key-health' ),
		),
		'unclear_kept' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'A {key} of {provider} stands in a file of {other_name}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Somebody wrote it into line {line} of {file}. Whoever gets a copy of the file gets the {key} as well.', 'key-health' ),
		),
	),
);
